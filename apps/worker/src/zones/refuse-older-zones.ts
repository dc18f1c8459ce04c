import { findZoneData, openDatabase } from '@troth/database';
import { isOlder, OlderZoneDataError, zoneDataVersion } from '@troth/domain/calendar';

/** A worker does not start with older zone data than the weeks were planned with. Throws `OlderZoneDataError`. */
export async function refuseOlderZones(databaseUrl: string): Promise<void> {
  const database = await openDatabase(databaseUrl, { poolSize: 1, name: 'troth worker', role: 'troth_worker' });
  try {
    const kept = await findZoneData(database);
    if (kept && isOlder(zoneDataVersion(), kept.version)) throw new OlderZoneDataError(zoneDataVersion(), kept.version);
  } finally {
    await database.close();
  }
}

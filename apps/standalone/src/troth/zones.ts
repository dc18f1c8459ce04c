import { findZoneData, type ZoneData } from '@troth/database';
import { isOlder, knownTimes, zoneCanary, zoneDataVersion } from '@troth/domain/calendar';
import { command } from './command.js';

export const zones = command(
  'zones',
  'tells which time-zone data is in use, whether it is right, and what it has moved',
  `The zone data that came with this version, what it shows where the clocks were changed for good lately, and when its
predecessor's weeks were planned again with it.`,
  (parser, { database, say }) =>
    parser.action(async () => {
      const { ok } = zoneCanary();
      say(`Zone data   ${zoneDataVersion()}, ${ok ? 'right' : 'WRONG'}`);
      for (const { at, zone, shown, right } of knownTimes())
        say(`  ${at}  ${zone.padEnd(18)}  ${shown}${shown === right ? '' : `  WRONG: ${right} is right`}`);
      say(`Database    ${planned(await findZoneData(await database()))}`);
    }),
);

/** What the database was planned with, in one line. */
export function planned(data: ZoneData | null): string {
  if (!data) return 'no worker has started yet';
  const { version, appliedAt, moved, behind } = data;
  const older = isOlder(zoneDataVersion(), version) ? ', NEWER than this version has: no worker of it starts' : '';
  const rest = behind > 0 ? `, ${behind} weeks still to be planned again` : '';
  return `planned with ${version} since ${appliedAt.toISOString()}, which moved ${moved} slots${rest}${older}`;
}

import { findZoneData, type Database } from '@troth/database';
import { isOlder, zoneCanary, zoneDataVersion } from '@troth/domain/calendar';
import { NotReady, type ReadinessCheck } from './readiness-check.js';

/** Whether the zone data that came with this version has the clocks right where they were changed lately. */
export function canaryCheck(canary = zoneCanary): ReadinessCheck {
  return {
    name: 'time-zones',
    check: async () => {
      const { ok, version, faults } = canary();
      if (!ok) throw new NotReady(`The zone data ${version} is out of date. ${faults.join(' ')}`);
      return `Zone data ${version}`;
    },
  };
}

/**
 * Whether the weeks were planned with newer zone data when this process began. One that ran already when it came goes
 * on, so that a roll-out takes nothing down: what it plans meanwhile is planned again by the newer ones.
 */
export function zoneDataCheck(
  database: Database,
  began = new Date(Date.now() - process.uptime() * 1_000),
): ReadinessCheck {
  return {
    name: 'zone-data',
    check: async () => {
      const ours = zoneDataVersion();
      const kept = await findZoneData(database);
      if (kept && isOlder(ours, kept.version) && kept.appliedAt < began)
        throw new NotReady(`The weeks were planned with zone data ${kept.version}; this version has ${ours} only`);
      return kept ? `Planned with ${kept.version}` : 'No worker has started yet';
    },
  };
}

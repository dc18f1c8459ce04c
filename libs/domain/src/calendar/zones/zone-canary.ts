import { DomainError } from '../../errors.js';
import { localTime } from '../local-time.js';
import { zoneDataVersion } from './zone-table.js';

export interface ZoneCanary {
  readonly ok: boolean;
  readonly version: string;
  /** One sentence for each place whose local time is wrong. */
  readonly faults: readonly string[];
}

/** Places that changed their clocks for good in 2026 (tzdb 2026b to 2026f); stale data has them an hour wrong. */
const known = [
  { at: '2026-12-15T12:00:00Z', zone: 'America/Vancouver', time: '05:00' },
  { at: '2026-12-15T12:00:00Z', zone: 'America/Winnipeg', time: '07:00' },
  { at: '2026-12-15T12:00:00Z', zone: 'America/Inuvik', time: '06:00' },
  { at: '2026-12-15T12:00:00Z', zone: 'America/Havana', time: '08:00' },
  { at: '2026-12-15T12:00:00Z', zone: 'Europe/Berlin', time: '13:00' },
  { at: '2035-07-15T12:00:00Z', zone: 'Europe/Berlin', time: '14:00' },
] as const;

/** What a wall clock shows where the clocks were changed for good lately, and what it should show. */
export function knownTimes(): readonly { at: string; zone: string; shown: string; right: string }[] {
  return known.map(({ at, zone, time }) => ({ at, zone, shown: localTime(new Date(at), zone).time, right: time }));
}

/** Whether the zone data in use is recent enough to be trusted with people's local times. */
export function zoneCanary(): ZoneCanary {
  const faults = knownTimes().flatMap(({ at, zone, shown, right }) =>
    shown === right ? [] : [`${zone} shows ${shown} at ${at}; it should show ${right}.`],
  );
  return { ok: faults.length === 0, version: zoneDataVersion(), faults };
}

/** The zone data would ask people at a wrong hour. */
export class StaleZoneDataError extends DomainError {
  readonly code = 'stale-zone-data';

  constructor({ version, faults }: ZoneCanary) {
    super(
      `The time-zone data (${version}) is too old: ${faults.join(' ')} Update Troth's packages, then start it again.`,
    );
  }
}

/** Refuses to go on with zone data that has somebody's clock wrong. Throws `StaleZoneDataError`. */
export function requireCurrentZones(canary: ZoneCanary = zoneCanary()): void {
  if (!canary.ok) throw new StaleZoneDataError(canary);
}

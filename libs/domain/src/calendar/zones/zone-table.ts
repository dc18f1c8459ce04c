import moment from 'moment-timezone';
import { UnknownZoneError } from '../../errors.js';

/** One zone's offsets: `offsets[i]` (ms to add to local time for UTC) holds until `untils[i]` (ms, exclusive). */
export interface ZoneTable {
  readonly untils: readonly number[];
  readonly offsets: readonly number[];
}

const minuteMs = 60_000;
const names: readonly string[] = moment.tz.names();
const known = new Set(names);
const tables = new Map<string, ZoneTable>();

/** The IANA names in the shipped data, sorted; links such as `Asia/Calcutta` among them. */
export function zoneNames(): readonly string[] {
  return names;
}

/** Whether the shipped data has a zone of exactly this name. */
export function isZone(name: string): boolean {
  return known.has(name);
}

/** The release of the IANA data in use, such as `2026f`. */
export function zoneDataVersion(): string {
  return moment.tz.dataVersion;
}

/** The zone's table from the shipped data. Throws `UnknownZoneError`. */
export function zoneTable(name: string): ZoneTable {
  const cached = tables.get(name);
  if (cached) return cached;
  const zone = isZone(name) ? moment.tz.zone(name) : null;
  if (!zone) throw new UnknownZoneError(name);
  const table = {
    untils: zone.untils.map((until) => until ?? Infinity),
    offsets: zone.offsets.map((offset) => Math.round(offset * minuteMs)),
  };
  tables.set(name, table);
  return table;
}

/** Index of the first entry whose offset, in ms, puts `at(offset)` before its end. */
export function firstEntry(table: ZoneTable, at: (offset: number) => number): number {
  let low = 0;
  let high = table.untils.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(table.offsets[middle]!) < table.untils[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A zone's offsets read from the packed data by this file alone: ms to add to local time for UTC, `until` exclusive. */
export interface Segment {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

const path = createRequire(import.meta.url).resolve('moment-timezone/data/packed/latest.json');
const data = JSON.parse(readFileSync(path, 'utf8')) as { version: string; zones: string[]; links: string[] };

export const shippedVersion = data.version;

/** Every zone and every link of the shipped data, with its segments. */
export function packedZones(): ReadonlyMap<string, readonly Segment[]> {
  const zones = new Map(data.zones.map((packed) => [packed.slice(0, packed.indexOf('|')), segmentsOf(packed)]));
  for (const link of data.links) {
    const [target, name] = link.split('|') as [string, string];
    zones.set(name, zones.get(target)!);
  }
  return zones;
}

/** `name|abbreviations|offsets|indices|minutes between changes|population`, all numbers to the base of 60. */
function segmentsOf(packed: string): readonly Segment[] {
  const [, , offsets, indices, steps] = packed.split('|') as [string, string, string, string, string];
  const minutes = offsets.split(' ').map(base60);
  const untils = steps === '' ? [] : steps.split(' ').map((step) => Math.round(base60(step) * 60_000));
  let from = -Infinity;
  let clock = 0;
  return [...indices].map((index, place) => {
    clock += untils[place] ?? Infinity;
    const segment = { from, until: clock, offset: Math.round(minutes[base60(index)]! * 60_000) };
    from = clock;
    return segment;
  });
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

function base60(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  let value = 0;
  for (const digit of whole) value = value * 60 + digits.indexOf(digit);
  [...fraction].forEach((digit, place) => (value += digits.indexOf(digit) / 60 ** (place + 1)));
  return sign * value;
}

/** Where a wall clock's reading (ms, as if it were UTC) belongs: its first instant, or after a gap by the gap's length. */
export function expectedInstant(segments: readonly Segment[], wall: number): number {
  let first = Infinity;
  let moved = NaN;
  let before: Segment | undefined;
  for (const segment of segments) {
    const at = wall + segment.offset;
    if (at >= segment.from && at < segment.until) first = Math.min(first, at);
    if (before && at < segment.from && wall + before.offset >= segment.from) moved = wall + before.offset;
    before = segment;
  }
  return first === Infinity ? moved : first;
}

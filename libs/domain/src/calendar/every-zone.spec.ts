import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addWeeks, mondayOf, weekOfLocalDate, type LocalWeek } from './local-week.js';
import { localTime, weekOf } from './local-time.js';
import { expectedInstant, packedZones, shippedVersion, type Segment } from './packed-zones.fixture.js';
import type { Weekday } from './preferences.js';
import { nextSlot, slotInstant } from './slot.js';
import { isZone, zoneDataVersion, zoneNames } from './zones/zone-table.js';

const from = Date.UTC(2024, 0, 1);
const until = Date.UTC(2036, 0, 1);
const zones = packedZones();
const near = new Map([...zones].map(([name, segments]) => [name, segments.filter((each) => reaches(each))]));
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:`);

/** With the segments on both sides, for the wall clocks of the first and the last days. */
function reaches(segment: Segment): boolean {
  return segment.until > from - 40 * 86_400_000 && segment.from < until + 40 * 86_400_000;
}

function changesOf(segments: readonly Segment[]): readonly number[] {
  return segments.slice(1).flatMap((segment) => (segment.from >= from && segment.from < until ? [segment.from] : []));
}

function wallOf(week: LocalWeek, weekday: Weekday, time: string): number {
  return Date.parse(`${addDays(mondayOf(week), weekday - 1)}T${time}:00Z`);
}

/** The slots of one zone's weeks that are not where they belong, checked for each weekday and hour. */
function misplaced(name: string, weeks: Iterable<LocalWeek>, minutes: readonly string[]): readonly string[] {
  const segments = near.get(name)!;
  const faults: string[] = [];
  for (const week of weeks) {
    for (const weekday of weekdays) {
      const midnight = wallOf(week, weekday, '00:00');
      hours.forEach((hour, index) => {
        for (const minute of minutes) {
          const expected = expectedInstant(segments, midnight + (index * 60 + Number(minute)) * 60_000);
          const at = slotInstant(week, weekday, hour + minute, name).getTime();
          if (at !== expected)
            faults.push(`${name} ${week} ${weekday} ${hour}${minute}: ${new Date(at).toISOString()}`);
        }
      });
    }
  }
  return faults;
}

function weekOfChange(segments: readonly Segment[], change: number): LocalWeek {
  const before = segments.find((segment) => segment.until === change)!;
  return weekOfLocalDate(new Date(change - before.offset).toISOString().slice(0, 10));
}

describe('every zone of the shipped data, 2024 to 2035', () => {
  it('is known by its name, and no other', () => {
    expect([...zoneNames()].sort()).toEqual([...zones.keys()].sort());
    expect(zoneNames().length).toBeGreaterThan(590);
    expect(isZone('europe/berlin')).toBe(false);
    expect(isZone('Mars/Olympus_Mons')).toBe(false);
    expect(zoneDataVersion()).toBe(shippedVersion);
  });

  it('has each weekday and hour at the right wall-clock time around every change of offset', () => {
    let changes = 0;
    for (const [name, segments] of near) {
      const weeks = new Set<LocalWeek>();
      const halfHours = new Set<LocalWeek>();
      for (const change of changesOf(segments)) {
        changes += 1;
        const week = weekOfChange(segments, change);
        halfHours.add(week);
        weeks.add(addWeeks(week, -1)).add(addWeeks(week, 1));
      }
      for (const week of halfHours) weeks.delete(week);
      expect(misplaced(name, weeks, ['00'])).toEqual([]);
      expect(misplaced(name, halfHours, ['00', '30'])).toEqual([]);
    }
    expect(changes).toBeGreaterThan(4000);
  });

  it('has each weekday and hour at the right wall-clock time in sampled weeks between', () => {
    const sampled = fc.record({
      name: fc.constantFrom(...zones.keys()),
      week: fc.integer({ min: 0, max: 625 }).map((count) => addWeeks('2024-W01', count)),
    });
    fc.assert(
      fc.property(sampled, ({ name, week }) => expect(misplaced(name, [week], ['00'])).toEqual([])),
      { numRuns: 1500 },
    );
  });

  it('gives one slot in each local week, none twice and none missing, in the order of the weeks', () => {
    for (const name of zones.keys()) {
      const weekday = weekdays[name.length % 7]!;
      const time = hours[(name.length * 5) % 24]! + '30';
      let slot = nextSlot({ zone: name, weekday, time }, new Date(from));
      for (let count = 0; count < 620; count += 1) {
        const next = nextSlot({ zone: name, weekday, time }, slot.at);
        if (next.week !== addWeeks(slot.week, 1) || next.at <= slot.at) throw new Error(`${name} after ${slot.week}`);
        slot = next;
      }
    }
  });

  it('shows the wall clock of an instant as the packed data has it', () => {
    const sampled = fc.record({
      name: fc.constantFrom(...zones.keys()),
      at: fc.integer({ min: from / 60_000, max: until / 60_000 }).map((minute) => minute * 60_000),
    });
    fc.assert(
      fc.property(sampled, ({ name, at }) => {
        const { offset } = near.get(name)!.find((segment) => at < segment.until)!;
        const wall = new Date(at - offset);
        const shown = localTime(new Date(at), name);
        expect(`${shown.date}T${shown.time}`).toBe(wall.toISOString().slice(0, 16));
        expect(shown.weekday).toBe(wall.getUTCDay() || 7);
        expect(Date.parse(`${shown.date}T${shown.time}:00${shown.offset}`)).toBe(at);
        expect(weekOf(new Date(at), name)).toBe(weekOfLocalDate(shown.date));
      }),
      { numRuns: 5000 },
    );
  });
});

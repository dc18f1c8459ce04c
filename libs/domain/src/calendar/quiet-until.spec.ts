import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localTime } from './local-time.js';
import { longestQuietHours, quietHours, usualQuietHours, type QuietHours } from './quiet-hours.js';
import { nextMorning, quietUntil } from './quiet-until.js';
import { zoneNames, zoneTable } from './zones/zone-table.js';

const hourMs = 3_600_000;
const from = Date.UTC(2024, 0, 1);
const until = Date.UTC(2036, 0, 1);
const iso = (instant: Date | null) => instant?.toISOString().slice(0, 16) ?? null;
const quiet = (at: string, zone = 'Europe/Berlin', hours: QuietHours | null = usualQuietHours) =>
  iso(quietUntil(new Date(at), zone, hours));

const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const hours = fc.record({ from: wall, until: wall }).filter((each) => quietHours.safeParse(each).success);
const zone = fc.constantFrom(...zoneNames());

/** A zone and an instant, half of the time within two days of a change of its clocks. */
const moment = zone.chain((name) => {
  const changes = zoneTable(name).untils.filter((change) => change > from && change < until);
  const anytime = fc.integer({ min: from, max: until });
  const near = fc
    .tuple(fc.constantFrom(...(changes.length > 0 ? changes : [from])), fc.integer({ min: -48, max: 48 * 60 }))
    .map(([change, minutes]) => change + minutes * 60_000);
  return fc.tuple(
    fc.constant(name),
    fc.oneof(anytime, near).map((at) => new Date(at - (at % 60_000))),
  );
});

/** The most that the clocks of a zone jumped at once around an instant, in ms. */
function jumpNear(name: string, at: number): number {
  const { untils, offsets } = zoneTable(name);
  const jumps = untils.flatMap((change, index) =>
    Math.abs(change - at) < 72 * hourMs ? [Math.abs((offsets[index + 1] ?? offsets[index]!) - offsets[index]!)] : [],
  );
  return Math.max(0, ...jumps);
}

function span({ from: start, until: end }: QuietHours): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return ((minutes(end) - minutes(start) + 1440) % 1440) * 60_000;
}

describe('quiet hours', () => {
  it('hold from their first minute until their end, over midnight', () => {
    expect(quiet('2026-11-23T20:59:59Z')).toBeNull();
    expect(quiet('2026-11-23T21:00:00Z')).toBe('2026-11-24T06:00');
    expect(quiet('2026-11-24T05:59:59Z')).toBe('2026-11-24T06:00');
    expect(quiet('2026-11-24T06:00:00Z')).toBeNull();
  });

  it('can lie within a day, and need not be', () => {
    const nap = { from: '13:00', until: '15:30' };
    expect(quiet('2026-11-23T12:30:00Z', 'Europe/Berlin', nap)).toBe('2026-11-23T14:30');
    expect(quiet('2026-11-23T22:30:00Z', 'Europe/Berlin', nap)).toBeNull();
    expect(quiet('2026-11-23T22:30:00Z', 'Europe/Berlin', null)).toBeNull();
  });

  it('end at the hour on the wall, whatever the clocks did in that night', () => {
    expect(quiet('2026-03-28T21:30:00Z')).toBe('2026-03-29T05:00');
    expect(quiet('2026-10-24T20:30:00Z')).toBe('2026-10-25T06:00');
    // Its end falls into the hour that is skipped, and moves on by it.
    expect(quiet('2026-03-28T23:00:00Z', 'Europe/Berlin', { from: '22:00', until: '02:30' })).toBe('2026-03-29T01:30');
  });

  it('hold once where their end comes twice', () => {
    const short = { from: '22:00', until: '02:30' };
    expect(quiet('2026-10-25T00:29:00Z', 'Europe/Berlin', short)).toBe('2026-10-25T00:30');
    expect(quiet('2026-10-25T01:10:00Z', 'Europe/Berlin', short)).toBeNull();
  });

  it('last no longer than chosen and the change of the clocks, and end outside, in every zone', () => {
    let held = 0;
    fc.assert(
      fc.property(moment, hours, ([name, at], chosen) => {
        const end = quietUntil(at, name, chosen);
        if (!end) return;
        held += 1;
        expect(end > at).toBe(true);
        expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(span(chosen) + jumpNear(name, at.getTime()));
        expect(quietUntil(end, name, chosen)).toBeNull();
        expect(quietUntil(new Date(end.getTime() - 1), name, chosen)).toEqual(end);
      }),
      { numRuns: 3000 },
    );
    expect(held).toBeGreaterThan(300);
  });

  it('hold whatever the wall clock shows within them and nothing else, on a day without a change', () => {
    fc.assert(
      fc.property(moment, hours, ([name, at], chosen) => {
        const { time } = localTime(at, name);
        const [start, end] = [chosen.from, chosen.until];
        const within = start < end ? start <= time && time < end : time >= start || time < end;
        if (jumpNear(name, at.getTime()) === 0) expect(quietUntil(at, name, chosen) !== null).toBe(within);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the next morning', () => {
  it('is the next end of the quiet hours, today’s where it is still to come', () => {
    expect(iso(nextMorning(new Date('2026-11-23T12:00:00Z'), 'Europe/Berlin', usualQuietHours))).toBe(
      '2026-11-24T06:00',
    );
    expect(iso(nextMorning(new Date('2026-11-23T12:00:00Z'), 'Europe/Berlin', { from: '18:00', until: '20:00' }))).toBe(
      '2026-11-23T19:00',
    );
  });

  it('is midnight for those who have none, and always later, by two days at most', () => {
    expect(iso(nextMorning(new Date('2026-11-23T12:00:00Z'), 'Europe/Berlin', null))).toBe('2026-11-23T23:00');
    fc.assert(
      fc.property(moment, fc.option(hours), ([name, at], chosen) => {
        const wait = nextMorning(at, name, chosen).getTime() - at.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(26 * hourMs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what may be chosen', () => {
  it(`is up to ${longestQuietHours} hours, and never none of them by name`, () => {
    expect(quietHours.safeParse({ from: '19:00', until: '07:00' }).success).toBe(true);
    for (const refused of [
      { from: '18:59', until: '07:00' },
      { from: '07:00', until: '07:00' },
      { from: '7:00', until: '08:00' },
    ])
      expect(quietHours.safeParse(refused).success).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../enrolment/partner.js';
import { leavesTime } from './closing-day.js';
import { hoursToAnswer } from './closing.js';
import { CoupleLife } from './couple-life.fixture.js';
import { addWeeks, compareWeeks } from './local-week.js';
import type { CheckInPreferences, Weekday } from './preferences.js';
import { hoursBetween } from './week-plan.js';
import { zoneNames } from './zones/zone-table.js';

const hourMs = 3_600_000;
const changesARun = 25;
const runs = 4_400;
const seed = Date.now() % 2_147_483_647;

const zone = fc.oneof(
  fc.constantFrom(...zoneNames()),
  fc.constantFrom('Pacific/Kiritimati', 'Etc/GMT+12', 'Pacific/Niue', 'Europe/Berlin', 'America/Santiago'),
);
const preferences: fc.Arbitrary<CheckInPreferences> = fc.record({
  zone,
  weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
});
const begin = fc.integer({ min: Date.UTC(2024, 0, 8), max: Date.UTC(2034, 0, 1) }).map((ms) => new Date(ms));
const change = fc.record({
  afterMinutes: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 20_000 })),
  side: fc.constantFrom<Side>('a', 'b'),
  to: preferences,
});
const changes = fc.array(change, { minLength: changesARun, maxLength: changesARun, size: 'max' });

interface Case {
  readonly a: CheckInPreferences;
  readonly b: CheckInPreferences;
  readonly practice: string;
  readonly from: Date;
}
const couple: fc.Arbitrary<Case> = fc.record({ a: preferences, b: preferences, practice: zone, from: begin });

describe('a couple that changes zone, weekday and hour again and again', () => {
  it(`is asked in every week once, in order and well apart, with time to answer (seed ${seed})`, () => {
    let changed = 0;
    fc.assert(
      fc.property(couple, changes, ({ a, b, practice, from }, moves) => {
        const life = new CoupleLife({ a, b }, practice, from);
        let now = from.getTime();
        for (const { afterMinutes, side, to } of moves) {
          life.liveUntil(new Date((now += afterMinutes * 60_000)));
          life.change(side, to);
          changed += 1;
        }
        life.liveUntil(new Date(now + 30 * 24 * hourMs));
        expect(faultsOf(life, 1)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
    expect(changed).toBeGreaterThanOrEqual(100_000);
  }, 120_000);

  it(`is never asked twice or too soon, whatever pauses there are (seed ${seed})`, () => {
    fc.assert(
      fc.property(couple, changes, ({ a, b, practice, from }, moves) => {
        const life = new CoupleLife({ a, b }, practice, from);
        let now = from.getTime();
        for (const [index, { afterMinutes, side, to }] of moves.entries()) {
          life.liveUntil(new Date((now += afterMinutes * 60_000)));
          if (index % 3 === 2) life.pauseOrResume();
          else life.change(side, to);
        }
        expect(faultsOf(life, Infinity)).toEqual([]);
      }),
      { numRuns: 500, seed },
    );
  }, 60_000);

  it(`shows neither partner anything of the other’s zone, weekday and hour (seed ${seed})`, () => {
    fc.assert(
      fc.property(couple, changes, ({ a, b, practice, from }, moves) => {
        const [quiet, busy] = [0, 1].map(() => new CoupleLife({ a, b }, practice, from)) as [CoupleLife, CoupleLife];
        let now = from.getTime();
        for (const [index, { afterMinutes, side, to }] of moves.entries()) {
          const at = new Date((now += afterMinutes * 60_000));
          for (const life of [quiet, busy]) life.liveUntil(at);
          if (index % 9 === 8) for (const life of [quiet, busy]) life.pauseOrResume();
          else if (side === 'b') for (const life of [quiet, busy]) life.change('b', to);
          else if (leavesTime(busy.closingDay, to.weekday)) busy.change('a', to);
        }
        expect(busy.asked.b).toEqual(quiet.asked.b);
        expect([...busy.closed]).toEqual([...quiet.closed]);
      }),
      { numRuns: 500, seed },
    );
  }, 60_000);
});

/** What is wrong with a life in which each week is at most `gap` weeks after the one before it. */
function faultsOf({ asked, closed }: CoupleLife, gap: number): string[] {
  const faults: string[] = [];
  for (const side of ['a', 'b'] as const) {
    for (const [index, { week, at }] of asked[side].entries()) {
      const closesAt = closed.get(week);
      if (closesAt && hours(closesAt, at) < hoursToAnswer) faults.push(`${side} has too little time in ${week}`);
      const before = asked[side][index - 1];
      if (!before) continue;
      const weeks = compareWeeks(week, before.week);
      if (weeks < 1 || weeks > gap) faults.push(`${side} is asked in ${week} after ${before.week}`);
      if (hours(at, before.at) < hoursBetween) faults.push(`${side} is asked too soon in ${week}`);
    }
  }
  const closings = [...closed];
  for (const [index, [week, at]] of closings.entries()) {
    const [weekBefore, closedBefore] = closings[index - 1] ?? [];
    if (!weekBefore || !closedBefore) continue;
    if (gap === 1 && week !== addWeeks(weekBefore, 1)) faults.push(`${week} closes after ${weekBefore}`);
    if (hours(at, closedBefore) < 6 * 24) faults.push(`${week} closes too soon`);
  }
  return faults;
}

function hours(later: Date, earlier: Date): number {
  return (later.getTime() - earlier.getTime()) / hourMs;
}

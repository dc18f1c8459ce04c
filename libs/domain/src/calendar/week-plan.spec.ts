import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Side } from '../enrolment/partner.js';
import { addWeeks, type LocalWeek } from './local-week.js';
import type { CheckInPreferences, Weekday } from './preferences.js';
import { slotOf } from './slot.js';
import { planFirstWeek, planWeek, reminderAt, replan, type WeekPlan } from './week-plan.js';
import { zoneNames } from './zone-table.js';

const hourMs = 3_600_000;
const berlin: CheckInPreferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' };
const vancouver: CheckInPreferences = { zone: 'America/Vancouver', weekday: 1, time: '08:00' };
const preferences: fc.Arbitrary<CheckInPreferences> = fc.record({
  zone: fc.oneof(
    fc.constantFrom(...zoneNames()),
    fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe'),
  ),
  weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`),
});
const instant = fc.integer({ min: Date.UTC(2024, 0, 8), max: Date.UTC(2035, 0, 1) }).map((ms) => new Date(ms));

describe('a couple week', () => {
  it('closes 48 hours after the later of the two, and reminds after 24', () => {
    const plan = planWeek('2026-W48', berlin, vancouver);
    expect(plan).toEqual({
      week: '2026-W48',
      aDueAt: new Date('2026-11-29T18:00:00Z'),
      bDueAt: new Date('2026-11-23T15:00:00Z'),
      closesAt: new Date('2026-12-01T18:00:00Z'),
    });
    expect(reminderAt(plan.aDueAt)).toEqual(new Date('2026-11-30T18:00:00Z'));
  });
});

describe('the first week', () => {
  it('is the earliest in which both slots are still to come, and later than any asked before', () => {
    const weeks = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    fc.assert(
      fc.property(preferences, preferences, instant, weeks, (a, b, now, ahead) => {
        const free = planFirstWeek(a, b, now, new Set());
        expect(free.aDueAt > now && free.bDueAt > now).toBe(true);
        const before = planWeek(addWeeks(free.week, -1), a, b);
        expect(before.aDueAt > now && before.bDueAt > now).toBe(false);
        if (ahead === null) return;
        const asked = new Set<LocalWeek>([addWeeks(free.week, ahead), addWeeks(free.week, -3)]);
        expect(planFirstWeek(a, b, now, asked).week).toBe(addWeeks(free.week, ahead + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('planning again after a change', () => {
  it('takes a slot that is still to come, and the close with it', () => {
    const plan = planWeek('2026-W48', berlin, vancouver);
    const moved = replan(plan, 'a', { ...berlin, weekday: 5 }, new Date('2026-11-24T00:00:00Z'));
    expect(moved.aDueAt).toEqual(new Date('2026-11-27T18:00:00Z'));
    expect(moved.closesAt).toEqual(new Date('2026-11-29T18:00:00Z'));
    expect(moved.bDueAt).toEqual(plan.bDueAt);
  });

  it('leaves this week’s where it was when the new slot has passed, or the old one was asked', () => {
    const plan = planWeek('2026-W48', berlin, vancouver);
    expect(replan(plan, 'a', { ...berlin, weekday: 1 }, new Date('2026-11-24T00:00:00Z'))).toEqual(plan);
    expect(replan(plan, 'b', { ...vancouver, weekday: 6 }, new Date('2026-11-24T00:00:00Z'))).toEqual(plan);
  });
});

interface Move {
  readonly afterHours: number;
  readonly side: Side;
  readonly to: CheckInPreferences;
}

interface Asked {
  readonly week: LocalWeek;
  readonly due: Date;
  readonly chosen: readonly CheckInPreferences[];
}

/** Two partners living through their weeks, moving house and changing their hour on the way. */
function liveThrough(a: CheckInPreferences, b: CheckInPreferences, begin: Date, moves: readonly Move[]) {
  const current = { a, b };
  const chosen: Record<Side, CheckInPreferences[]> = { a: [a], b: [b] };
  const asked: Record<Side, Asked[]> = { a: [], b: [] };
  const open = new Map<LocalWeek, WeekPlan>();
  const waiting = new Set<string>();
  const plan = (week: WeekPlan) => {
    open.set(week.week, week);
    waiting.add(`a ${week.week}`).add(`b ${week.week}`);
  };
  const dueOf = (key: string) => open.get(key.slice(2) as LocalWeek)![key.startsWith('a') ? 'aDueAt' : 'bDueAt'];
  const askUntil = (now: Date) => {
    for (;;) {
      const next = [...waiting]
        .filter((key) => dueOf(key) <= now)
        .sort((x, y) => Number(dueOf(x)) - Number(dueOf(y)))[0];
      if (!next) return;
      const [side, week] = next.split(' ') as [Side, LocalWeek];
      asked[side].push({ week, due: dueOf(next), chosen: [...chosen[side]] });
      waiting.delete(next);
      if (!open.has(addWeeks(week, 1))) plan(planWeek(addWeeks(week, 1), current.a, current.b));
    }
  };
  plan(planFirstWeek(a, b, begin, new Set()));
  let now = begin;
  for (const { afterHours, side, to } of moves) {
    now = new Date(now.getTime() + afterHours * hourMs);
    askUntil(now);
    current[side] = to;
    chosen[side].push(to);
    for (const key of waiting) {
      const week = key.slice(2) as LocalWeek;
      if (key.startsWith(side)) open.set(week, replan(open.get(week)!, side, to, now));
    }
  }
  askUntil(new Date(now.getTime() + 21 * 24 * hourMs));
  return { asked, open };
}

describe('a couple that moves house', () => {
  it('is asked once in every local week, at a wall-clock time that was theirs', () => {
    const move = fc.record({
      afterHours: fc.integer({ min: 1, max: 300 }),
      side: fc.constantFrom<Side>('a', 'b'),
      to: preferences,
    });
    fc.assert(
      fc.property(preferences, preferences, instant, fc.array(move, { maxLength: 10 }), (a, b, begin, moves) => {
        const { asked, open } = liveThrough(a, b, begin, moves);
        for (const side of ['a', 'b'] as const) {
          const weeks = [...asked[side]].map(({ week }) => week).sort();
          expect(weeks).toEqual(weeks.map((_, index) => addWeeks(weeks[0]!, index)));
          for (const { week, due, chosen } of asked[side]) {
            expect(chosen.map((each) => slotOf(week, each).getTime())).toContain(due.getTime());
          }
        }
        for (const { aDueAt, bDueAt, closesAt } of open.values()) {
          expect(closesAt.getTime()).toBe(Math.max(aDueAt.getTime(), bDueAt.getTime()) + 48 * hourMs);
        }
      }),
      { numRuns: 600 },
    );
  });
});

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { claimSlots, nextDue } from '@troth/database';
import type { CheckInPreferences, Enrolment, LocalWeek, Side, Weekday } from '@troth/domain';
import { addWeeks, localTime } from '@troth/domain/calendar';
import { replanWeeks } from '@troth/programme';
import fc from 'fast-check';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { slotHandlers } from './slot-handlers.js';
import { runsOfOneKind } from './ticker.js';

jest.setTimeout(240_000);

const hourMs = 3_600_000;
// Weeks before and after the clocks change in America and Europe, the ends of the day's date, and half an hour's change.
const zones = [
  ...['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo'],
];
const preferences: fc.Arbitrary<CheckInPreferences> = fc.record({
  zone: fc.constantFrom(...zones),
  weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
  time: fc.constantFrom('00:00', '01:30', '02:30', '09:00', '19:00', '23:45'),
});
const move = fc.record({
  afterHours: fc.integer({ min: 1, max: 200 }),
  side: fc.constantFrom<Side>('a', 'b'),
  to: preferences,
  zonesAnew: fc.boolean(),
});
const start = fc.constantFrom('2026-03-02T12:00:00Z', '2026-10-12T12:00:00Z').map((iso) => new Date(iso));

let practice: PracticeUnderTest;
let couples = 0;
beforeAll(async () => {
  practice = await PracticeUnderTest.open({ workers: 0 });
});
afterAll(() => practice.close());

it('asks once a week, in order and at an hour of theirs, whatever those who answer change', async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(move, { minLength: 2, maxLength: 8 }), async (begin, moves) => {
      practice.now = begin;
      const couple = await practice.start(`mover-${couples++}`);
      const wishes = { a: [wishOf(couple, 'a')], b: [wishOf(couple, 'b')] };
      for (const { afterHours, side, to, zonesAnew } of moves) {
        await liveUntil(new Date(practice.now.getTime() + afterHours * hourMs));
        if (zonesAnew) await planAgain();
        wishes[side].push(to);
        const change = {
          kind: 'change-preferences',
          partnerId: couple.partners[side].id,
          preferences: to,
          movesClosing: true,
        } as const;
        await practice.decide({ practiceId: practice.practiceId, enrolmentId: couple.id }, change);
      }
      await liveUntil(new Date(practice.now.getTime() + 15 * 24 * hourMs));

      for (const side of ['a', 'b'] as const) {
        const asked = await askedOf(couple.partners[side].id);
        expect(asked.length).toBeGreaterThanOrEqual(2);
        expect(asked.map(({ week }) => week)).toEqual(asked.map((_, index) => addWeeks(asked[0]!.week, index)));
        for (const [index, { at, closesAt }] of asked.entries()) {
          expect(wishes[side].some((wish) => isAt(wish, at))).toBe(true);
          expect(closesAt.getTime() - at.getTime()).toBeGreaterThanOrEqual(16 * hourMs);
          const before = asked[index - 1]?.at ?? new Date(0);
          expect(at.getTime() - before.getTime()).toBeGreaterThanOrEqual(20 * hourMs);
        }
      }
      await practice.decide(
        { practiceId: practice.practiceId, enrolmentId: couple.id },
        { kind: 'withdraw', by: { role: 'system' } },
      );
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

/** As the ticker does, from one due moment to the next. */
async function liveUntil(goal: Date): Promise<void> {
  for (
    let next: Date | null = practice.now;
    next && next <= goal;
    next = await nextDue(practice.database, practice.now)
  ) {
    practice.now = next;
    while (await tick());
    await practice.database.query('update check_in set first_answered_at = asked_at where first_answered_at is null');
  }
  practice.now = goal;
}

function tick(): Promise<boolean> {
  return practice.work(async (work) => {
    const slots = await claimSlots(work.tx, { now: work.now, limit: 100 });
    for (const run of runsOfOneKind(slots)) await slotHandlers[run[0].kind](run, work);
    return slots.length > 0;
  });
}

/** As if other zone data had come that says the same: it may move nothing. */
async function planAgain(): Promise<void> {
  const { moved } = await practice.database.transaction((tx) =>
    replanWeeks({ tx, now: practice.now }, { version: '9999z', limit: 10 }),
  );
  expect(moved).toBe(0);
}

function wishOf({ partners }: Enrolment, side: Side): CheckInPreferences {
  const { zone, weekday, time } = partners[side];
  return { zone, weekday, time };
}

/** Their time of the day, or up to an hour later on the wall clock where the clocks skipped it. */
function isAt({ zone, time }: CheckInPreferences, at: Date): boolean {
  const later = minutesOf(localTime(at, zone).time) - minutesOf(time);
  return [0, 30, 60].includes(later);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function askedOf(partnerId: string) {
  return practice.database.query<{ week: LocalWeek; at: Date; closesAt: Date }>(
    `select c.local_week as week, c.asked_at as at, w.closes_at as "closesAt" from check_in c
     join couple_week w on w.enrolment_id = c.enrolment_id and w.week = c.local_week where c.partner_id = $1 order by c.asked_at`,
    [partnerId],
  );
}

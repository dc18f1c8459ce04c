import { afterEach, expect, it, jest } from '@jest/globals';
import { planInOrder } from '@troth/domain/calendar';
import type { Enrolment, LocalWeek } from '@troth/domain';
import { answers, PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';
const question = 'Ready for the next step?';
const weeks: readonly LocalWeek[] = [48, 49, 50, 51, 52, 53]
  .map((n): LocalWeek => `2026-W${n}`)
  .concat('2027-W01', '2027-W02');

type Said = readonly [a: number | null, b: number | null];

let practice: PracticeUnderTest;
afterEach(() => practice.close());

/** Lives the weeks, each partner answering with that week's readiness, which every second one asks; null leaves it unanswered. */
async function live(couple: Enrolment, said: readonly Said[], from = 0): Promise<void> {
  const { a, b } = couple.partners;
  for (const [index, [ofA, ofB]] of said.entries()) {
    const week = weeks[from + index]!;
    const closing = { day: couple.closingDay!, zone: 'Europe/Berlin' };
    const [plan] = planInOrder({ first: week, last: week }, { a, b, closing }, { a: null, b: null }, new Date(0));
    await practice.advanceTo(new Date(Math.max(plan!.aDueAt.getTime(), plan!.bDueAt.getTime())));
    if (ofA !== null) await practice.answer(couple, a.id, week, { ...answers, readiness: ofA });
    if (ofB !== null) await practice.answer(couple, b.id, week, { ...answers, readiness: ofB });
    await practice.advanceTo(new Date(plan!.closesAt.getTime() + 20 * 3_600_000));
  }
}

async function alone(couple: Enrolment): Promise<Enrolment> {
  await practice.decide(
    { practiceId: practice.practiceId, enrolmentId: couple.id },
    { kind: 'assign-coach', coachId: null },
  );
  return couple;
}

it('with a coach is told to the coach alone, and to both once the coach has confirmed it', async () => {
  practice = await PracticeUnderTest.open();
  const couple = await practice.start();
  await live(couple, Array(4).fill([5, 5]));
  await practice.advanceTo('2026-12-28T12:00:00Z');
  expect([...practice.subjectsTo(robin), ...practice.subjectsTo(kim)]).not.toContain(question);
  const told = (address: string) =>
    practice.mailbox.mails.filter(({ to }) => to.includes(address)).map(({ text }) => text);
  for (const text of [...told(robin), ...told(kim)]) expect(text).not.toMatch(/feels ready|both felt ready/);
  expect(told('ada@example.org').join()).toContain('A stage that feels ready');

  const ref = { practiceId: practice.practiceId, enrolmentId: couple.id };
  await practice.decide(ref, { kind: 'confirm-stage', by: { role: 'coach', coachId: practice.coachId } });
  await practice.settle();
  for (const address of [robin, kim]) expect(told(address).at(-1)).toContain('A stage has come to its end');
});

it('without one asks a partner who feels ready once a round, whatever the other answered', async () => {
  practice = await PracticeUnderTest.open();
  const couple = await alone(await practice.start());
  await live(couple, [
    [5, 1],
    [5, null],
    [5, 2],
    [5, 3],
    [5, 3],
    [5, 3],
  ]);
  expect(practice.subjectsTo(robin).filter((subject) => subject === question)).toHaveLength(1);
  expect(practice.subjectsTo(kim)).not.toContain(question);
});

it('is taken back, with its flag, once 5 and 5 have become 3 and 3', async () => {
  practice = await PracticeUnderTest.open();
  const couple = await practice.start();
  const ready = () => practice.count('round where ready_at is not null');
  const flagged = () => practice.count(`attention where kind = 'stage-ready-two-weeks' and ended_at is null`);
  await live(couple, Array(6).fill([5, 5]));
  expect([await ready(), await flagged()]).toEqual([1, 1]);
  await live(couple, Array(2).fill([3, 3]), 6);
  expect([await ready(), await flagged()]).toEqual([0, 0]);
  await practice.advanceTo(new Date(practice.now.getTime() + 7 * 86_400_000));
  expect(await flagged()).toBe(0);
});

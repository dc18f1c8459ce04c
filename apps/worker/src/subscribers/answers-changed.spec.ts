import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import { answers, PracticeUnderTest } from '../../spec/practice-under-test.js';

let practice: PracticeUnderTest;
let couple: Enrolment;

beforeAll(async () => {
  practice = await PracticeUnderTest.open();
  couple = await practice.start();
  await practice.advanceTo('2026-11-29T18:00:00Z');
}, 60_000);
afterAll(() => practice?.close());

const told = () => practice.mailbox.mails.filter(({ subject }) => subject.startsWith('A change was saved'));

it('answers that are changed are told to their writer alone, without a word of them', async () => {
  const { a } = couple.partners;
  await practice.answer(couple, a.id, '2026-W48', { ...answers, trust: 9 });
  await practice.settle();
  expect(told()).toEqual([]);
  await practice.answer(couple, a.id, '2026-W48', { ...answers, trust: 1 });
  await practice.settle();
  expect(told().map(({ to }) => to)).toEqual([[a.email]]);
  const [mail] = told();
  expect(mail?.text).not.toMatch(/\b9\b|\b1\b|\d of 10/);
  expect(mail?.text).not.toContain('/check-in');
});

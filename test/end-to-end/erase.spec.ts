import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { erase } from '../../apps/standalone/src/troth/erase.js';
import { exportCommand } from '../../apps/standalone/src/troth/export.js';
import type { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';
import { aWeekLater, said } from './terminal.js';

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';

let practice: PracticeUnderTest;

beforeAll(async () => {
  practice = await aWeekLater();
}, 120_000);
afterAll(() => practice?.close());

it('says first whom it would erase, and erases nobody', async () => {
  const words = await said(practice, erase, robin);
  expect(words).toMatch(/^Would erase Robin <robin.couple@example.org>, of the enrolment/);
  expect(words).not.toContain('Kim');
  expect(await practice.count('partner where erased_at is not null')).toBe(0);
});

it('erases one person, ends the programme for both, and leaves the other theirs to take along', async () => {
  const [before] = [practice.subjectsTo(robin)];
  await said(practice, erase, robin, '--yes');
  await practice.settle();
  expect(practice.subjectsTo(kim).at(-1)).toBe('Goodbye, and all good wishes');
  expect(practice.subjectsTo(robin)).toEqual(before);
  await expect(said(practice, exportCommand, '--address', robin)).rejects.toThrow('Nothing is kept');
  const taken = await said(practice, exportCommand, '--address', kim);
  expect(taken).toContain('"state": "withdrawn"');
  expect(taken).not.toMatch(/robin/i);
  expect(await practice.count('partner where erased_at is null')).toBe(1);
});

it('erases the couple whole once both are to be erased', async () => {
  await said(practice, erase, kim, '--yes');
  expect(await practice.count('enrolment')).toBe(0);
});

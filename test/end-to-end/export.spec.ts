import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

it('holds every email to that person, and none to their partner', async () => {
  const document = await said(practice, exportCommand, '--address', robin);
  const { enrolments } = JSON.parse(document) as { enrolments: { emails: Email[] }[] };
  const emails = enrolments.flatMap((one) => one.emails);
  expect(practice.subjectsTo(robin).length).toBeGreaterThan(1);
  expect(emails.filter(({ state }) => state === 'accepted')).toHaveLength(practice.subjectsTo(robin).length);
  expect(emails.map(({ sent_to }) => sent_to)).not.toContain(kim);
});

interface Email {
  readonly sent_to: string;
  readonly state: string;
}

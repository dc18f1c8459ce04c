import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mailWhy } from '../../apps/standalone/src/troth/mail/mail-why.js';
import type { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';
import { aWeekLater, said } from './terminal.js';

let practice: PracticeUnderTest;

beforeAll(async () => {
  practice = await aWeekLater();
}, 120_000);
afterAll(() => practice?.close());

const why = (asked: string) => said(practice, mailWhy, asked);

/** The first email of a kind, as the mail server was given it. */
async function sent(kind: string): Promise<{ id: string; messageId: string }> {
  const [delivery] = await practice.database.query<{ id: string; messageId: string }>(
    `select id, message_id as "messageId" from delivery where kind = $1 order by id limit 1`,
    [kind],
  );
  if (!delivery) throw new Error(`No ${kind} was sent.`);
  expect(practice.mailbox.mails.map(({ headers }) => headers['message-id'])).toContain(delivery.messageId);
  return delivery;
}

it('tells, by Message-ID or id, an email’s event, rule, local time, steps and answer', async () => {
  const { id, messageId } = await sent('welcome');
  const told = await why(messageId);
  expect(told).toMatch(/^welcome to (robin|kim)\.couple@example\.org: accepted$/m);
  expect(told).toContain('event: enrolment.activated');
  expect(told).toContain('rule: welcome');
  expect(told).toMatch(
    /due: {2}2026-11-23 \d\d:\d\d \((Europe\/Berlin|America\/New_York); 2026-11-23T09:00:00\.000Z\)/,
  );
  expect(told).toMatch(/claimed[\s\S]*handing-over[\s\S]*accepted/);
  expect(told).toMatch(/^The last answer: 250 /m);
  expect(await why(messageId.slice(1, -1))).toBe(told);
  expect(await why(id)).toBe(told);
});

it('tells of what a slot made, at its hour where its reader lives, and of a coach’s email', async () => {
  expect(await why((await sent('check-in')).id)).toMatch(
    /slot: check-in\n {2}rule: check-in\n {2}due: {2}2026-11-2\d (10|19):00/,
  );
  expect(await why((await sent('coach-digest')).id)).toMatch(/^coach-digest to ada@example\.org: accepted$/m);
});

it('says so where there is no such email', async () => {
  for (const asked of ['<nobody@troth.example>', '0190a000-0000-7000-8000-0000000000ff'])
    await expect(why(asked)).rejects.toThrow(/No email of ours/);
});

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { findSafetyCase } from '@troth/database';
import type { Enrolment, SafetySaid } from '@troth/domain';
import { keepSafetySaid, noteSafetyAct } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

const hourMs = 3_600_000;
const leadId = '0190a000-0000-7000-8000-000000000007';
const unsafe: SafetySaid = { kind: 'answers', mailbox: 'shared', safe: 'not-safe', reach: 'Text me before noon.' };
let practice: PracticeUnderTest;
let couple: Enrolment;

beforeAll(async () => {
  practice = await PracticeUnderTest.open({ workers: 2 });
  couple = await practice.start();
  await practice.database.query(
    `insert into coach (practice_id, id, name, email, zone, created_at, roles)
     values ($1, $2, 'Lea', 'lea@example.org', 'Europe/Berlin', now(), '{coach,lead}')`,
    [practice.practiceId, leadId],
  );
  await practice.database.query(`update coach set roles = '{coach,safety}' where id = $1`, [practice.coachId]);
});
afterAll(() => practice?.close());

const hours = (count: number) => practice.advanceTo(new Date(practice.now.getTime() + count * hourMs));
const alertsTo = (email: string) =>
  practice.subjectsTo(email).filter((subject) => subject === 'Someone needs you').length;
const alerts = () => [alertsTo('ada@example.org'), alertsTo('lea@example.org')];
const say = (said: SafetySaid) =>
  practice.work((work) =>
    keepSafetySaid(work, { practiceId: practice.practiceId, partnerId: couple.partners.a.id, name: 'Robin' }, said),
  );
const act = () =>
  practice.work(async (work) => {
    const { practiceId, coachId } = practice;
    const [{ id } = { id: '' }] = await practice.database.query<{ id: string }>('select id from safety_case');
    const on = await findSafetyCase(work.tx, { practiceId, id });
    await noteSafetyAct(work, { practiceId, coachId, on: on! }, 'note', 'Rang.');
  });

it('an alert goes at once, at night too, and says nothing but that its reader is needed', async () => {
  await practice.advanceTo('2026-11-24T02:00:00Z');
  await say(unsafe);
  await practice.settle();
  expect(alerts()).toEqual([1, 0]);
  const [mail] = practice.mailbox.mails.filter(({ subject }) => subject === 'Someone needs you');
  expect(mail!.text).toContain('Someone at your practice needs you. Please sign in to see who.');
  expect(mail!.text).not.toMatch(/safe|Robin|Kim|mailbox|noon|partner/i);
  expect(mail!.text).toContain('http://localhost:3000/coach?en\n');
});

it('nobody having acted, it comes after 4 hours, after 8 to a second person, then daily', async () => {
  await hours(3);
  expect(alerts()).toEqual([1, 0]);
  await hours(1);
  expect(alerts()).toEqual([2, 0]);
  await hours(4);
  expect(alerts()).toEqual([3, 1]);
  await hours(23);
  expect(alerts()).toEqual([3, 1]);
  await hours(1);
  expect(alerts()).toEqual([4, 2]);
});

it('somebody having acted, it stays silent until more is said', async () => {
  await act();
  await hours(30);
  expect(alerts()).toEqual([4, 2]);
  await say({ kind: 'talk', reach: 'By text.', words: '' });
  await practice.settle();
  expect(alerts()).toEqual([5, 2]);
});

it('a case whose person was erased is alerted about no more', async () => {
  await practice.database.query('delete from safety_said');
  await practice.database.query('delete from safety_case');
  await hours(30);
  expect(alerts()).toEqual([5, 2]);
});

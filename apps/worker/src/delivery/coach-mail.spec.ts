import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { claimDeliveries, handOver, idsAt, requestEmails, type EmailRequest } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { raiseFlag } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { gates } from './kinds.js';

jest.setTimeout(60_000);

const otherCoach = '0190a000-0000-7000-8000-000000000003';

describe('an alert that waits to be sent', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  afterEach(() => practice.close());

  /** A running couple with a flag and its alert, while no worker runs. */
  async function alerted(personId?: string): Promise<void> {
    practice = await PracticeUnderTest.open({ workers: 0 });
    couple = await practice.start();
    const { practiceId, id: enrolmentId } = couple;
    const newId = idsAt(practice.now);
    await practice.database.query('truncate event, reaction, delivery, delivery_step, occurrence cascade');
    const ref = { practiceId, enrolmentId };
    const attentionId = await raiseFlag(practice.database, ref, { flag: 'trust-drop', side: 'a', now: practice.now });
    const request: EmailRequest = {
      id: newId(),
      practiceId,
      personId: personId ?? practice.coachId,
      enrolmentId,
      audience: 'coach',
      kind: 'coach-alert',
      key: attentionId,
      refs: {},
      dueAt: practice.now,
      expiresAt: new Date(practice.now.getTime() + 3_600_000),
      causedBy: attentionId,
    };
    await practice.database.transaction((tx) => requestEmails(tx, [request], practice.now));
  }

  async function afterwards(): Promise<unknown> {
    await practice.startWorker();
    await practice.settle();
    const [alert] = await practice.database.query(
      `select d.state, d.sent_to, d.message_id, (select max(s.detail) from delivery_step s where s.delivery_id = d.id) as why
       from delivery d where kind = 'coach-alert'`,
    );
    return alert;
  }

  const addBo = () =>
    practice.database.query(
      `insert into coach (practice_id, id, name, email, zone, created_at) values ($1, $2, 'Bo', 'bo@example.org', 'UTC', $3)`,
      [couple.practiceId, otherCoach, practice.now],
    );

  const nowhere = { state: 'suppressed', sent_to: null, message_id: null };

  it('reaches the couple’s coach', async () => {
    await alerted();
    expect(await afterwards()).toMatchObject({ state: 'accepted', sent_to: 'ada@example.org' });
    expect(practice.subjectsTo('ada@example.org')).toHaveLength(1);
  });

  it.each([
    ['reaches the one who covers for the coach', '1 day', { state: 'accepted', sent_to: 'bo@example.org' }],
    ['stays here once that cover is over', '0 days', { ...nowhere, why: 'nothing left to say' }],
  ])('%s', async (_, rest, state) => {
    await alerted(otherCoach);
    await addBo();
    await practice.database.query(
      `insert into coach_cover (practice_id, id, coach_id, cover_id, starts_at, ends_at)
       values ($1, gen_random_uuid(), $2, $3, $4::timestamptz - interval '1 day', $4::timestamptz + $5::interval)`,
      [couple.practiceId, practice.coachId, otherCoach, practice.now, rest],
    );
    expect(await afterwards()).toMatchObject(state);
  });

  it('stays here once the couple has another coach', async () => {
    await alerted();
    await addBo();
    await decide({ kind: 'assign-coach', coachId: otherCoach });
    expect(await afterwards()).toEqual({ ...nowhere, why: 'nothing left to say' });
    expect(practice.subjectsTo('ada@example.org')).toEqual([]);
  });

  it('stays here once the couple has no coach', async () => {
    await alerted();
    await decide({ kind: 'assign-coach', coachId: null });
    expect(await afterwards()).toEqual({ ...nowhere, why: 'nothing left to say' });
  });

  it.each([
    ['its coach has left', 'update coach set left_at = $1', 'coach left'],
    [
      'the couple has no coach',
      'update enrolment set coach_id = null where $1::timestamptz is not null',
      'another coach',
    ],
    ['one of them has left', `update enrolment set state = 'withdrawn', ended_at = $1`, 'enrolment withdrawn'],
  ])('stays here when %s after the claim', async (_, change, why) => {
    await alerted();
    const { database, now } = practice;
    const claimed = await claimDeliveries(database, { limit: 1, leaseSeconds: 60, now });
    await database.query(change, [now]);
    const messages = claimed.map(({ practiceId, id, month, fence }) => ({
      practiceId,
      id,
      month,
      fence,
      sentTo: 'ada@example.org',
      messageId: '<a@troth.example>',
    }));
    expect(await handOver(database, gates, messages, { leaseSeconds: 60, now })).toEqual([
      { id: claimed[0]!.id, state: 'suppressed', why },
    ]);
  });

  it('stays here once one of the couple has left', async () => {
    await alerted();
    await decide({ kind: 'withdraw', by: { role: 'partner', partnerId: couple.partners.a.id } });
    // Whether the flag has ended by then or the gate is asked first, nothing leaves.
    const why = expect.stringMatching(/^(nothing left to say|enrolment withdrawn)$/);
    expect(await afterwards()).toEqual({ ...nowhere, why });
    expect(practice.subjectsTo('ada@example.org')).toEqual([]);
  });

  function decide(request: Parameters<PracticeUnderTest['decide']>[1]): Promise<void> {
    return practice.decide({ practiceId: couple.practiceId, enrolmentId: couple.id }, request);
  }
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { idsAt } from '@troth/database';
import type { AttentionFlagId, Enrolment, Id, Side } from '@troth/domain';
import { raiseFlag } from '@troth/testing';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';
import { fillEmails } from './fill-emails.js';

jest.setTimeout(60_000);

const otherCoach = '0190a000-0000-7000-8000-000000000003';
// Mondays at 08:00, in Auckland and in Berlin.
const there = new Date('2026-11-29T19:00:00Z');
const here = new Date('2026-11-30T07:00:00Z');

describe('what a coach is mailed', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  const alertId = '0190a000-0000-7000-8000-000000000004';

  beforeAll(async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    couple = await practice.start();
    const { a, b } = couple.partners;
    await raise('trust-drop', 'b');
    await raise('stage-ready-two-weeks', null);
    await reach('first-check-in', a.id, '2026-11-22T20:00:00Z');
    await reach('ten-promises-kept', b.id, '2026-11-25T20:00:00Z');
    await reach('first-promise-both-kept', b.id, '2026-11-26T20:00:00Z');
    await reach('halfway', null, '2026-11-30T01:00:00Z');
  });
  afterAll(() => practice.close());

  it('names the partner whose flag went up', async () => {
    const alerts = (await fillEmails('coach-alert', [addressed(alertId, practice.coachId, here, {})], context())).said;

    const titles = ['Kim: Trust has dropped', 'A stage has been ready for two weeks'];
    expect(alerts.get(alertId)).toMatchObject({ names: 'Robin and Kim', flags: titles.map((title) => ({ title })) });
  });

  it('names whose flags and milestones are in the digest, and each digest has its own week', async () => {
    await practice.database.query(
      `insert into coach (practice_id, id, name, email, zone, created_at) values ($1, $2, 'Bo', 'bo@example.org', 'Pacific/Auckland', now())`,
      [practice.practiceId, otherCoach],
    );
    const week = { week: '2026-W49' };
    const batch = [addressed('here', practice.coachId, here, week), addressed('there', otherCoach, there, week)];

    const ours = (await fillEmails('coach-digest', batch, context())).said.get('here');
    await practice.database.query('update enrolment set coach_id = $1', [otherCoach]);
    const theirs = (await fillEmails('coach-digest', batch, context())).said.get('there');

    expect(ours?.attention[0]?.flags.map(({ title }) => title).sort()).toEqual([
      'A stage has been ready for two weeks',
      'Kim: Trust has dropped',
    ]);
    expect(ours?.milestones.map(({ names }) => names)).toEqual(['Kim (with Robin)', 'Robin and Kim']);
    expect(ours?.milestones[0]?.prompt).toBe('Both marked a first promise as kept. Ask each of them what helped.');
    expect(theirs?.milestones.map(({ names }) => names)).toEqual(['Robin (with Kim)', 'Kim (with Robin)']);
  });

  function context() {
    return {
      database: practice.database,
      keys: practice.keys,
      publicUrl: 'http://localhost:3000',
      now: () => practice.now,
    } as never;
  }

  function addressed(id: string, personId: Id, dueAt: Date, refs: Record<string, string>) {
    const delivery = { id, practiceId: practice.practiceId, personId, enrolmentId: couple.id, dueAt, refs };
    return { delivery, reader: { name: 'Ada', language: 'en' } } as never;
  }

  async function raise(flag: AttentionFlagId, side: Side | null): Promise<void> {
    await raiseFlag(practice.database, { ...couple, enrolmentId: couple.id }, { flag, side, now: practice.now });
  }

  function reach(kind: string, partnerId: Id | null, at: string) {
    return practice.database.query(
      `insert into milestone (practice_id, id, enrolment_id, partner_id, kind, round_key, reached_at, event_id)
       values ($1, $2, $3, $4, $5, '', $6, $2)`,
      [practice.practiceId, idsAt(practice.now)(), couple.id, partnerId, kind, at],
    );
  }
});

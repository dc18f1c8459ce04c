import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment, LocalWeek } from '@troth/domain';
import { addWeeks } from '@troth/domain/calendar';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(120_000);

const start = new Date('2026-11-23T09:00:00Z');
const firstWeek: LocalWeek = '2026-W48';
const weekMs = 7 * 86_400_000;

describe('a partner who never answers', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  beforeEach(async () => {
    practice = await PracticeUnderTest.open();
    couple = await practice.start();
  });
  afterEach(() => practice.close());

  const until = (week: number) => practice.advanceTo(new Date(start.getTime() + week * weekMs + 3 * 86_400_000));

  it('gets 15 emails in twelve weeks, not 38: fewer, then none, and one that says so', async () => {
    await until(12);

    const robin = couple.partners.a.id;
    expect(await sentTo(robin)).toEqual({
      'check-in': 6,
      'check-in-reminder': 2,
      'weekly-report': 3,
      'missed-gently': 1,
      measure: 1,
      'writing-less': 1,
      welcome: 1,
    });
    expect(await weeksAskedOf(robin)).toEqual([0, 1, 2, 3, 5, 7].map((weeks) => addWeeks(firstWeek, weeks)));
    expect(await practice.count(`couple_week where state = 'closed'`)).toBe(12);
    expect(await stepsOf(robin)).toEqual(['every-second-week', 'resting']);
    const toRobin = practice.mailbox.mails.filter(({ to }) => to.includes(couple.partners.a.email));
    const told = toRobin.find(({ subject }) => subject === 'We will write less for now');
    expect(told?.text).toContain('comes on Sunday 3 January, 19:00, and after that one every second week');
  });

  it('is asked every week again from an answer on, and a new silence begins with it', async () => {
    await until(6);
    const { a } = couple.partners;
    await practice.advanceTo('2027-01-03T20:00:00Z');
    await practice.answer(couple, a.id, '2026-W53');
    await until(9);

    expect((await weeksAskedOf(a.id)).slice(-4)).toEqual(['2026-W53', '2027-W01', '2027-W02', '2027-W03']);
    expect(await stepsOf(a.id)).toEqual(['every-second-week', 'every-week']);
  });

  it('is asked as usual again after choosing another hour, and both are after a pause', async () => {
    const ref = { practiceId: practice.practiceId, enrolmentId: couple.id };
    const { a, b } = couple.partners;
    await until(5);
    const preferences = { zone: a.zone, weekday: a.weekday, time: '18:00' };
    await practice.decide(ref, { kind: 'change-preferences', partnerId: a.id, preferences });
    expect([await stepsOf(a.id), await stepsOf(b.id)]).toEqual([
      ['every-second-week', 'every-week'],
      ['every-second-week'],
    ]);
    await practice.decide(ref, { kind: 'pause', by: { role: 'partner', partnerId: a.id } });
    await practice.decide(ref, { kind: 'resume', by: { role: 'partner', partnerId: a.id } });
    expect((await stepsOf(b.id)).at(-1)).toBe('every-week');
    await until(9);
    expect((await stepsOf(b.id)).at(-1)).toBe('every-week');
  });

  async function sentTo(personId: string): Promise<Record<string, number>> {
    const found = await practice.database.query<{ kind: string; sent: number }>(
      `select d.kind, count(*)::int as sent from delivery d
       join occurrence o on o.practice_id = d.practice_id and o.id = d.id and o.month = d.month
       where o.person_id = $1 and d.state = 'accepted' and d.kind <> 'confirm-address' and d.kind <> 'milestone' group by d.kind`,
      [personId],
    );
    return Object.fromEntries(found.map(({ kind, sent }) => [kind, sent]));
  }

  async function weeksAskedOf(partnerId: string): Promise<string[]> {
    const asked = await practice.database.query<{ week: string }>(
      'select local_week as week from check_in where partner_id = $1 order by local_week',
      [partnerId],
    );
    return asked.map(({ week }) => week);
  }

  async function stepsOf(partnerId: string): Promise<string[]> {
    const told = await practice.database.query<{ rhythm: string }>(
      `select payload ->> 'rhythm' as rhythm from event where name = 'rhythm.changed' and payload ->> 'partnerId' = $1 order by occurred_at, id`,
      [partnerId],
    );
    return told.map(({ rhythm }) => rhythm);
  }
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment, NoteAudience } from '@troth/domain';
import { seeEpisode } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(90_000);

describe('flags that nobody needs to see to any more', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  afterEach(() => practice.close());

  it('come down when the partner who had missed check-ins answers, the other’s stay up', async () => {
    practice = await PracticeUnderTest.open();
    couple = await practice.start();
    await practice.advanceTo('2026-12-19T20:00:00Z');
    const { a, b } = couple.partners;
    expect(await up()).toEqual(
      [
        { kind: 'missed-three-times', partner_id: b.id },
        { kind: 'missed-twice', partner_id: b.id },
        { kind: 'missed-three-times', partner_id: a.id },
        { kind: 'missed-twice', partner_id: a.id },
      ].sort(byKindAndId),
    );

    await practice.answer(couple, b.id, '2026-W51');
    await practice.settle();

    expect(await up()).toEqual([
      { kind: 'missed-three-times', partner_id: a.id },
      { kind: 'missed-twice', partner_id: a.id },
    ]);
    expect(await practice.count(`event where name = 'attention.ended'`)).toBe(2);
    expect(await practice.count('attention where ended_at is not null')).toBe(2);
  });

  async function up() {
    const found = await practice.database.query<{ kind: string; partner_id: string }>(
      'select kind, partner_id from attention where enrolment_id = $1 and ended_at is null',
      [couple.id],
    );
    return found.map(({ kind, partner_id }) => ({ kind, partner_id })).sort(byKindAndId);
  }
});

describe('a note to the coach in a check-in', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  beforeEach(async () => {
    practice = await PracticeUnderTest.open();
    couple = await practice.start();
    await practice.advanceTo('2026-11-29T20:00:00Z');
  });
  afterEach(() => practice.close());

  const secret = 'sealed: I found something on Sunday.';
  const write = async (sealed: string | null, audience: NoteAudience = 'coach') => {
    const note = sealed === null ? null : { sealed, audience };
    await practice.answer(couple, couple.partners.a.id, '2026-W48', undefined, note);
    await practice.settle();
  };
  const flags = () =>
    practice.database.query<{ partner_id: string; open: boolean }>(
      `select partner_id, ended_at is null as open from attention where kind = 'note' order by raised_at, id`,
    );

  it('goes up at once, tells the coach without the words, and tells nobody else', async () => {
    const before = practice.subjectsTo(couple.partners.b.email);
    await write(secret);
    expect(await flags()).toEqual([{ partner_id: couple.partners.a.id, open: true }]);
    expect(await practice.count(`delivery where kind = 'coach-alert' and state = 'accepted'`)).toBe(1);
    expect(practice.subjectsTo(couple.partners.b.email)).toEqual(before);
    const kept = await practice.database.query<{ evidence: unknown }>('select evidence from attention');
    expect(JSON.stringify(kept)).not.toContain('found');
    expect(practice.mailbox.mails.some(({ raw }) => raw.includes('found something'))).toBe(false);
  });

  it('is one finding while it is unread, and is over when it is taken back', async () => {
    await write(secret);
    await write(secret);
    expect(await flags()).toMatchObject([{ open: true }]);
    await practice.advanceTo(new Date(practice.now.getTime() + 60_000));
    await write('sealed: other words');
    expect(await flags()).toMatchObject([{ open: true }]);
    await write(null);
    expect(await flags()).toMatchObject([{ open: false }]);
  });

  it('is told of again after three days and after a week unread, and no more after that', async () => {
    await write(secret);
    const alerts = () => practice.count(`delivery where kind = 'coach-alert' and state = 'accepted'`);
    const after = async (days: number) => {
      await practice.advanceTo(new Date(Date.parse('2026-11-29T20:00:00Z') + days * 86_400_000));
      const [up] = await practice.database.query<{ level: number }>(
        'select level from attention where ended_at is null',
      );
      return [up!.level, await alerts()];
    };
    const seen = [];
    for (const days of [2.5, 3.5, 6.5, 7.5, 12]) seen.push(await after(days));
    expect(seen).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 3],
      [3, 3],
    ]);
  });

  it('is over once the coach has read it, until it is written again', async () => {
    const { practiceId, coachId } = practice;
    await write(secret);
    await practice.advanceTo('2026-12-01T10:00:00Z');
    expect(await flags()).toMatchObject([{ open: true }]);
    const [up] = await practice.database.query<{ id: string }>('select id from attention where ended_at is null');
    await practice.work((work) => seeEpisode(work, { practiceId, coachId, attentionId: up!.id }));
    expect(await flags()).toMatchObject([{ open: false }]);
    await practice.moveTo(new Date(practice.now.getTime() + 60_000));
    await write('sealed: other words');
    expect(await flags()).toMatchObject([{ open: false }, { open: true }]);
  });

  it('for nobody or for the other partner is no matter of the coach’s', async () => {
    await write(secret, 'private');
    await write(secret, 'partner');
    expect(await flags()).toEqual([]);
    expect(await practice.count(`delivery where kind = 'coach-alert'`)).toBe(0);
  });
});

function byKindAndId(x: { kind: string; partner_id: string }, y: { kind: string; partner_id: string }): number {
  return `${x.kind} ${x.partner_id}` < `${y.kind} ${y.partner_id}` ? -1 : 1;
}

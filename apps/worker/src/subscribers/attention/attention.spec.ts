import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment, NoteAudience } from '@troth/domain';
import { World } from '../../../spec/world.js';

jest.setTimeout(90_000);

describe('flags that nobody needs to see to any more', () => {
  let world: World;
  let couple: Enrolment;
  afterEach(() => world.close());

  it('come down when the partner who had missed check-ins answers, the other’s stay up', async () => {
    world = await World.open();
    couple = await world.start();
    await world.advanceTo('2026-12-19T20:00:00Z');
    const { a, b } = couple.partners;
    expect(await up()).toEqual(
      [
        { kind: 'missed-three-times', partner_id: b.id },
        { kind: 'missed-twice', partner_id: b.id },
        { kind: 'missed-three-times', partner_id: a.id },
        { kind: 'missed-twice', partner_id: a.id },
      ].sort(byKindAndId),
    );

    await world.answer(couple, b.id, '2026-W51');
    await world.settle();

    expect(await up()).toEqual([
      { kind: 'missed-three-times', partner_id: a.id },
      { kind: 'missed-twice', partner_id: a.id },
    ]);
    expect(await world.count(`event where name = 'attention.cleared'`)).toBe(2);
    expect(await world.count('attention where cleared_at is not null and cleared_by is null')).toBe(2);
  });

  async function up() {
    const found = await world.database.query<{ kind: string; partner_id: string }>(
      'select kind, partner_id from attention where enrolment_id = $1 and cleared_at is null',
      [couple.id],
    );
    return found.map(({ kind, partner_id }) => ({ kind, partner_id })).sort(byKindAndId);
  }
});

describe('a note to the coach in a check-in', () => {
  let world: World;
  let couple: Enrolment;
  beforeEach(async () => {
    world = await World.open();
    couple = await world.start();
    await world.advanceTo('2026-11-29T20:00:00Z');
  });
  afterEach(() => world.close());

  const secret = 'sealed: I found something on Sunday.';
  const write = async (sealed: string | null, audience: NoteAudience = 'coach') => {
    const note = sealed === null ? null : { sealed, audience };
    await world.answer(couple, couple.partners.a.id, '2026-W48', undefined, note);
    await world.settle();
  };
  const flags = () =>
    world.database.query<{ partner_id: string; open: boolean }>(
      `select partner_id, cleared_at is null as open from attention where kind = 'note' order by raised_at, id`,
    );

  it('goes up at once, tells the coach without the words, and tells nobody else', async () => {
    const before = world.subjectsTo(couple.partners.b.email);
    await write(secret);
    expect(await flags()).toEqual([{ partner_id: couple.partners.a.id, open: true }]);
    expect(await world.count(`delivery where kind = 'coach-alert' and state = 'accepted'`)).toBe(1);
    expect(world.subjectsTo(couple.partners.b.email)).toEqual(before);
    const kept = await world.database.query<{ evidence: unknown }>('select evidence from attention');
    expect(JSON.stringify(kept)).not.toContain('found');
    expect(world.mailbox.mails.some(({ raw }) => raw.includes('found something'))).toBe(false);
  });

  it('goes up again only when it is written again, and comes down when it is taken back', async () => {
    await write(secret);
    await write(secret);
    expect(await flags()).toMatchObject([{ open: true }]);
    await world.advanceTo(new Date(world.now.getTime() + 60_000));
    await write('sealed: other words');
    expect(await flags()).toMatchObject([{ open: false }, { open: true }]);
    await write(null);
    expect(await flags()).toMatchObject([{ open: false }, { open: false }]);
  });

  it('stays down once the coach has read it, until it is written again', async () => {
    const readByCoach = () =>
      world.database.query(`update attention set cleared_at = now(), cleared_by = $1 where cleared_at is null`, [
        world.coachId,
      ]);
    await write(secret);
    await world.advanceTo('2026-12-02T20:00:00Z');
    expect(await flags()).toMatchObject([{ open: true }]);
    await readByCoach();
    await world.advanceTo('2026-12-09T20:00:00Z');
    expect(await flags()).toMatchObject([{ open: false }]);
  });

  it('for nobody or for the other partner is no matter of the coach’s', async () => {
    await write(secret, 'private');
    await write(secret, 'partner');
    expect(await flags()).toEqual([]);
    expect(await world.count(`delivery where kind = 'coach-alert'`)).toBe(0);
  });
});

function byKindAndId(x: { kind: string; partner_id: string }, y: { kind: string; partner_id: string }): number {
  return `${x.kind} ${x.partner_id}` < `${y.kind} ${y.partner_id}` ? -1 : 1;
}

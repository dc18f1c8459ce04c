import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { listCouples, loadCoupleRecord, raiseFlags } from '@troth/database';
import type { AttentionFlagId, Enrolment } from '@troth/domain';
import { World } from '../../../spec/world.js';
import { coachDigest } from './coach.js';

jest.setTimeout(60_000);

let world: World;
beforeAll(async () => void (world = await World.open({ workers: 0 })));
afterAll(() => world?.close());

async function raise(couple: Enrolment, flag: AttentionFlagId): Promise<void> {
  world.now = new Date(world.now.getTime() + 60_000);
  await world.database.transaction(async (tx) => {
    const record = await loadCoupleRecord(tx, couple, world.now);
    const evidence = { text: 'Seen.', weeks: [], figures: {} };
    await raiseFlags(tx, record, [{ flag, side: 'a', key: flag, evidence }]);
  });
}

async function digest() {
  const context = { database: world.database, keys: world.keys, publicUrl: 'http://troth.example', now: world.now };
  const delivery = {
    ...{ id: 'digest', practiceId: world.practiceId, personId: world.coachId },
    ...{ dueAt: world.now, refs: { week: '2026-W49' } },
  };
  const digests = await coachDigest([{ delivery, reader: { name: 'Ada' } }] as never, context as never);
  return digests.get('digest')!.attention.map(({ link, flags }) => ({
    id: link.split('/').at(-1),
    flags: flags.map(({ title }) => title),
  }));
}

it('a digest has words first, then worry, then trouble, longest first, as the coach’s list does', async () => {
  const [first, second, third, fourth, fifth] = [
    await world.start('first'),
    await world.start('second'),
    await world.start('third'),
    await world.start('fourth'),
    await world.start('fifth'),
  ];
  await raise(first, 'perception-gap');
  await raise(second, 'trust-drop');
  await raise(third, 'missed-three-times');
  await raise(fourth, 'trust-drop');
  await raise(fourth, 'note');
  await raise(fifth, 'reply');

  const inDigest = await digest();
  expect(inDigest.map(({ id }) => id)).toEqual([fourth.id, fifth.id, second.id, third.id, first.id]);
  expect(inDigest[0]?.flags).toEqual(['Robin: Wrote a note to you', 'Robin: Trust has dropped']);
  const page = { ...{ practiceId: world.practiceId, coachId: world.coachId }, after: null, limit: 10 };
  const list = await listCouples(world.database, { ...page, filter: 'attention', search: '' });
  expect(list.map(({ enrolmentId }) => enrolmentId)).toEqual(inDigest.map(({ id }) => id));
});

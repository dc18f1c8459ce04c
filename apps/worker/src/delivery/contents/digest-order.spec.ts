import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { listCouples } from '@troth/database';
import type { AttentionFlagId, Enrolment } from '@troth/domain';
import { raiseFlag } from '@troth/testing';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';
import { fillEmails } from './fill-emails.js';

jest.setTimeout(60_000);

let practice: PracticeUnderTest;
beforeAll(async () => void (practice = await PracticeUnderTest.open({ workers: 0 })));
afterAll(() => practice?.close());

async function raise(couple: Enrolment, flag: AttentionFlagId): Promise<void> {
  practice.now = new Date(practice.now.getTime() + 60_000);
  const ref = { practiceId: practice.practiceId, enrolmentId: couple.id };
  await raiseFlag(practice.database, ref, { flag, side: 'a', now: practice.now });
}

async function digest() {
  const context = {
    database: practice.database,
    keys: practice.keys,
    publicUrl: 'http://troth.example',
    now: () => practice.now,
  };
  const delivery = {
    id: 'digest',
    practiceId: practice.practiceId,
    personId: practice.coachId,
    dueAt: practice.now,
    refs: { week: '2026-W49' },
  };
  const { said } = await fillEmails('coach-digest', [{ delivery, reader: { name: 'Ada' } }] as never, context as never);
  return said.get('digest')!.attention.map(({ link, flags }) => ({
    id: link.split('/').at(-1),
    flags: flags.map(({ title }) => title),
  }));
}

it('a digest has the order of the coach’s list: words, then worry, then what is apart', async () => {
  const [first, second, third, fourth, fifth] = [
    await practice.start('first'),
    await practice.start('second'),
    await practice.start('third'),
    await practice.start('fourth'),
    await practice.start('fifth'),
  ];
  await raise(first, 'unsubscribe');
  await raise(second, 'trust-drop');
  await raise(third, 'missed-three-times');
  await raise(fourth, 'trust-drop');
  await raise(fourth, 'note');
  await raise(fifth, 'reply');

  const inDigest = await digest();
  expect(inDigest.map(({ id }) => id)).toEqual([fourth.id, fifth.id, second.id, third.id, first.id]);
  expect(inDigest[0]?.flags).toEqual(['Robin: Wrote a note to you', 'Robin: Trust has dropped']);
  const page = {
    practiceId: practice.practiceId,
    coachId: practice.coachId,
    after: null,
    limit: 10,
    now: practice.now,
  };
  const list = await listCouples(practice.database, { ...page, filter: 'all', search: '' });
  expect(list.map(({ enrolmentId }) => enrolmentId)).toEqual(inDigest.map(({ id }) => id));
});

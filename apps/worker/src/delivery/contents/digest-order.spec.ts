import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { countListed, listCouples } from '@troth/database';
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

const id = '0190a000-0000-7000-8000-000000000009';

/** What the coach is mailed in one kind of email; of an alert, about that couple. */
async function mailed<Kind extends 'coach-digest' | 'coach-alert'>(kind: Kind, couple: Enrolment) {
  const { database, keys, practiceId, coachId: personId, now: dueAt } = practice;
  const context = { database, keys, publicUrl: 'http://troth.example', now: () => practice.now };
  const delivery = { id, practiceId, personId, enrolmentId: couple.id, dueAt, refs: { week: '2026-W49' } };
  const { said } = await fillEmails(
    kind,
    [{ delivery, reader: { name: 'Ada', language: 'en' } }] as never,
    context as never,
  );
  return said.get(id)!;
}

const titlesOf = (flags: readonly { readonly title: string }[]) => flags.map(({ title }) => title);

it('list, headline, digest and alert agree: words, then worry, then what is apart', async () => {
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

  const { attention, needing } = await mailed('coach-digest', fourth);
  const inDigest = attention.map(({ link }) => new URL(link).pathname.split('/').at(-1));
  expect(inDigest).toEqual([fourth.id, fifth.id, second.id, third.id, first.id]);
  const flags = ['Robin: Wrote a note to you', 'Robin: Trust has dropped'];
  expect(titlesOf(attention[0]!.flags)).toEqual(flags);
  expect(titlesOf((await mailed('coach-alert', fourth)).flags)).toEqual(flags);

  const { practiceId, coachId, now, database } = practice;
  const all = { practiceId, coachId, filter: 'all', search: '' } as const;
  const list = await listCouples(database, { ...all, after: null, limit: 10, now });
  expect(list.map(({ enrolmentId }) => enrolmentId)).toEqual(inDigest);
  expect(needing).toBe(await countListed(database, { ...all, filter: 'attention' }, now));
  expect(needing).toBe(4);
});

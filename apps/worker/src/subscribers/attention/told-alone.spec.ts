import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { insertAskings } from '@troth/database';
import { measures, stageOf, type Enrolment, type Intake, type Side } from '@troth/domain';
import { answerMeasures, keepIntake, sayOfPractice, takeBackIntake } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

const untold: Intake = { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null };
let practice: PracticeUnderTest;
let couple: Enrolment;

beforeAll(async () => {
  practice = await PracticeUnderTest.open();
  couple = await practice.start();
  await practice.settle();
});
afterAll(() => practice?.close());

const of = (side: Side) => ({
  practiceId: practice.practiceId,
  enrolmentId: couple.id,
  partnerId: couple.partners[side].id,
});
const tells = async (side: Side, told: Partial<Intake>) => {
  await practice.work((work) => keepIntake(work, of(side), { ...untold, ...told }));
  await practice.settle();
};
const up = () =>
  practice.database.query('select kind, partner_id, level from attention where ended_at is null order by kind');

it('an account that is not sure raises a flag of the couple, which ends with the account', async () => {
  await tells('b', { ended: 'not-sure' });
  expect(await up()).toEqual([{ kind: 'breach-going-on', partner_id: null, level: 2 }]);
  await practice.work((work) => takeBackIntake(work, of('b')));
  await practice.settle();
  expect(await up()).toEqual([]);
});

it('two accounts that differ raise a flag of the couple, which neither partner is mailed about', async () => {
  const mails = () => practice.mailbox.mails.filter(({ to }) => !to.includes('ada@example.org')).length;
  const before = mails();
  await tells('a', { causes: ['affair'] });
  await tells('b', { causes: ['distance'] });
  expect(await up()).toEqual([{ kind: 'accounts-differ', partner_id: null, level: 1 }]);
  await tells('b', { causes: ['affair', 'distance'] });
  expect(await up()).toEqual([]);
  expect(mails()).toBe(before);
});

it('answers clearly worse than the first raise a flag of their partner, which is only watched', async () => {
  for (const [occasion, value] of [
    ['first', 7],
    ['second', 3],
  ] as const) {
    const openUntil = new Date(practice.now.getTime() + 1);
    await practice.work(async (work) => {
      await insertAskings(work.tx, [{ ...of('a'), id: work.newId(), occasion, openUntil }], work.now);
      const six = Object.fromEntries(measures[0]!.items.map(({ id }) => [id, value]));
      await answerMeasures(work, of('a'), measures, { 'troth-6@1': six });
    });
    await practice.moveTo(new Date(practice.now.getTime() + 60_000));
  }
  await practice.settle();
  expect(await up()).toEqual([{ kind: 'not-on-track', partner_id: couple.partners.a.id, level: 1 }]);
});

it('what a silent partner answers on their own page has them asked as usual again', async () => {
  const six = Object.fromEntries(measures[0]!.items.map(({ id }) => [id, 5]));
  const [together] = stageOf(couple.programmeVersion, couple.round!.stage).practices;
  const openUntil = new Date(practice.now.getTime() + 60_000);
  await practice.work((work) =>
    insertAskings(work.tx, [{ ...of('a'), id: work.newId(), occasion: 'third', openUntil }], work.now),
  );
  const answering = {
    account: () => tells('a', { causes: ['affair'] }),
    measure: () => practice.work((work) => answerMeasures(work, of('a'), measures, { 'troth-6@1': six })),
    practice: () => practice.work((work) => sayOfPractice(work, of('a'), together!.id, { said: 'done', words: null })),
  };
  for (const answer of Object.values(answering)) {
    await practice.database.query(`update partner set rhythm = 'resting', rhythm_since = '2026-W40'`);
    await answer();
    const slow = `partner where rhythm = 'resting' and id = $1`;
    expect(
      await Promise.all([couple.partners.a, couple.partners.b].map(({ id }) => practice.count(slow, [id]))),
    ).toEqual([0, 1]);
  }
});

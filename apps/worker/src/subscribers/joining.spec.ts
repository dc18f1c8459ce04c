import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { eraseEnrolment, type EnrolmentRef } from '@troth/database';
import { addressHash } from '@troth/sealing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const confirmation = 'Please confirm your email address';

describe('somebody who joins', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('while in another programme invites nobody, hears nothing of it, and is erased in the end', async () => {
    practice = await PracticeUnderTest.open();
    await practice.start();
    await practice.settle();
    const before = practice.subjectsTo('robin.couple@example.org');
    const again = await practice.signUp('couple', 'other');
    await confirm(again);
    await practice.settle();
    expect(practice.subjectsTo('kim.other@example.org')).toEqual([]);
    expect(practice.subjectsTo('robin.couple@example.org')).toEqual([...before, confirmation]);
    const [slot] = await practice.database.query(
      `select kind, due_at from slot where enrolment_id = $1 and kind like 'invitation-%'`,
      [again.enrolmentId],
    );
    expect(slot).toEqual({ kind: 'invitation-expiry', due_at: new Date('2026-12-07T09:00:00Z') });
  });

  it('who joined another programme before the reminder reminds nobody', async () => {
    practice = await PracticeUnderTest.open();
    const waiting = await practice.signUp('couple', 'other');
    await confirm(waiting);
    await practice.settle();
    await practice.start();
    await practice.advanceTo('2026-11-30T10:00:00Z');
    expect(practice.subjectsTo('kim.other@example.org')).toEqual(['An invitation for you']);
  });

  it('is written nothing when erased before a worker knew of them, and nothing fails', async () => {
    practice = await PracticeUnderTest.open();
    await Promise.all(practice.workers.splice(0).map((worker) => worker.close()));
    const ref = await practice.signUp('couple', 'other');
    await practice.database.transaction((tx) => eraseEnrolment(tx, ref));
    await practice.startWorker();
    await practice.settle();
    expect(practice.mailbox.mails).toHaveLength(0);
    expect(await practice.count('reaction where failure is not null')).toBe(0);
  });

  it('is asked to confirm three times an hour at most, however often the address is typed', async () => {
    practice = await PracticeUnderTest.open();
    for (let turn = 0; turn < 5; turn += 1) await practice.signUp('couple', `other${turn}`);
    await practice.settle();
    expect(practice.subjectsTo('robin.couple@example.org')).toEqual([confirmation, confirmation, confirmation]);
    await practice.advanceTo('2026-11-23T10:00:01Z');
    await practice.signUp();
    await practice.settle();
    expect(practice.subjectsTo('robin.couple@example.org')).toHaveLength(4);
  });

  it('is asked no more often under plus tags, nor more than eight times a day', async () => {
    practice = await PracticeUnderTest.open();
    for (let turn = 0; turn < 5; turn += 1) await practice.signUp(`couple+${turn}`, `other${turn}`);
    await practice.settle();
    expect(await practice.count(`delivery where kind = 'confirm-address'`)).toBe(3);
    for (const hour of [11, 13, 15]) {
      await practice.advanceTo(`2026-11-23T${hour}:00:00Z`);
      for (let turn = 0; turn < 4; turn += 1) await practice.signUp(`couple+${hour}${turn}`, `other${hour}${turn}`);
      await practice.settle();
    }
    expect(await practice.count(`delivery where kind = 'confirm-address'`)).toBe(8);
  });

  async function confirm(ref: EnrolmentRef): Promise<void> {
    const { partners } = await practice.couple(ref);
    await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
  }
});

describe('a sign-in link', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('is mailed three times in a quarter of an hour at most, and who asked is forgotten', async () => {
    practice = await PracticeUnderTest.open();
    await practice.start();
    await practice.settle();
    const before = practice.subjectsTo('robin.couple@example.org').length;
    for (let turn = 0; turn < 5; turn += 1) await ask('robin.couple@example.org');
    await ask('nobody@example.org');
    await practice.settle();
    expect(practice.subjectsTo('robin.couple@example.org')).toHaveLength(before + 3);
    const asked = await practice.database.query(`select payload from event where name = 'sign-in.requested'`);
    expect(asked).toEqual(Array(6).fill({ payload: { addressHash: '' } }));
  });

  it('comes to who waits for the answer to their invitation, and to nobody who is only invited', async () => {
    practice = await PracticeUnderTest.open();
    const ref = await practice.signUp();
    const { partners } = await practice.couple(ref);
    await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await practice.settle();
    for (const email of ['robin.couple@example.org', 'kim.couple@example.org']) await ask(email);
    await practice.settle();
    expect(practice.subjectsTo('robin.couple@example.org').at(-1)).toBe('Your sign-in link');
    expect(practice.subjectsTo('kim.couple@example.org')).toEqual(['An invitation for you']);
  });

  it('still comes to both for thirty days after one of them has left, and not later', async () => {
    practice = await PracticeUnderTest.open();
    const { practiceId, id: enrolmentId, partners } = await practice.start();
    const by = { role: 'partner', partnerId: partners.a.id } as const;
    await practice.decide({ practiceId, enrolmentId }, { kind: 'withdraw', by });
    await practice.advanceTo(new Date(practice.now.getTime() + 29 * 86_400_000));
    for (const email of ['robin.couple@example.org', 'kim.couple@example.org']) await ask(email);
    await practice.settle();
    await practice.advanceTo(new Date(practice.now.getTime() + 86_400_000));
    await ask('kim.couple@example.org');
    await practice.settle();
    const links = (address: string) =>
      practice.subjectsTo(address).filter((subject) => subject === 'Your sign-in link');
    expect([links('robin.couple@example.org'), links('kim.couple@example.org')]).toEqual([
      ['Your sign-in link'],
      ['Your sign-in link'],
    ]);
  });

  async function ask(email: string): Promise<void> {
    const hash = addressHash(practice.keys, email).toString('hex');
    const { practiceId } = practice;
    const payload = { addressHash: hash };
    await practice.work((work) => work.record([{ name: 'sign-in.requested', payload, practiceId, enrolmentId: null }]));
  }
});

import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { claimDeliveries, requestEmails, settleDeliveries, sweepDeliveries } from '@troth/database';
import type { Account } from '../rig/ledger.js';
import type { Person } from '../rig/population.js';
import { Rig } from '../rig/rig.js';
import { without } from './harm.js';

jest.setTimeout(180_000);

const HOUR_MS = 3_600_000;
const WAIT_MS = 60_000;
const faultless = { duplicate: 0, missing: 0, falselyAccepted: 0, open: 0 };

describe('what each safeguard of the delivery is for', () => {
  let rig: Rig;
  afterEach(() => rig.close());

  /** A rig on PostgreSQL, with one safeguard taken away or none. */
  async function open(missing?: string): Promise<void> {
    rig = await Rig.open('postgres', { couples: 4 });
    if (missing) await rig.database.query(missing);
  }

  /** One email that is due to one person; the same key is the same occasion. */
  async function ask(key: string): Promise<void> {
    const [[person] = []] = rig.population.take(1);
    await request(person!, key);
  }

  async function request(person: Person, key: string): Promise<void> {
    rig.ledger.expect('welcome', person.email);
    const now = rig.now();
    const [practice] = await rig.database.query<{ id: string }>('select practice_id as id from practice');
    await rig.database.transaction((tx) =>
      requestEmails(
        tx,
        [
          {
            id: randomUUID(),
            practiceId: practice!.id,
            personId: person.id,
            enrolmentId: person.enrolmentId,
            audience: 'partner',
            kind: 'welcome',
            key,
            refs: {},
            dueAt: now,
            expiresAt: new Date(now.getTime() + HOUR_MS),
            causedBy: randomUUID(),
          },
        ],
        now,
      ),
    );
  }

  /** The drills' own verdict, so that it is shown to see the harm. */
  const account = () => rig.ledger.account(rig.database, rig.sink.taken);
  const lapseLeases = () =>
    rig.database.query("update delivery set lease_until = now() - interval '1 second' where lease_until is not null");
  const states = async () =>
    (await rig.database.query<{ state: string }>('select state from delivery')).map(({ state }) => state);
  const allDone = () =>
    rig.until(
      async () => (await states()).every((state) => !['due', 'claimed', 'handing-over', 'retry'].includes(state)),
      WAIT_MS,
    );

  describe('one row for an occasion', () => {
    /** Two workers come to the same conclusion. */
    async function askTwice(): Promise<Account> {
      const [[person] = []] = rig.population.take(1);
      await request(person!, 'the same');
      await request(person!, 'the same');
      rig.workers.start();
      await allDone();
      return account();
    }

    it('lets one email leave, however often it was asked for', async () => {
      await open();
      expect(await askTwice()).toMatchObject({ due: 1, ...faultless });
    });

    it('without it, the reader gets two', async () => {
      await open(without.uniqueOccurrence);
      expect(await askTwice()).toMatchObject({ due: 1, duplicate: 1 });
    });
  });

  describe('the mark that a message is being handed over', () => {
    /** The server took the message, and the worker is gone before it hears so. */
    async function dieAfterTheDot(): Promise<Account> {
      rig.sink.behave({ answerWhen: new Promise(() => undefined) });
      await ask('once');
      const taken = rig.sink.next();
      rig.workers.start();
      await taken;
      await rig.workers.kill();
      rig.sink.behave({});
      await lapseLeases();
      rig.workers.start();
      await allDone();
      return account();
    }

    it('keeps it from being sent again: nobody can know, and it says so', async () => {
      await open();
      expect(await dieAfterTheDot()).toMatchObject({ due: 1, ...faultless });
      expect(await states()).toEqual(['uncertain']);
    });

    it('without it, it is sent twice', async () => {
      await open(without.handingOverMark);
      expect(await dieAfterTheDot()).toMatchObject({ due: 1, duplicate: 1 });
    });
  });

  describe('the fence', () => {
    /** A worker that lost its lease long ago writes down its outcome while another is sending. */
    async function comeBackLate(): Promise<Account> {
      await ask('once');
      const now = rig.now();
      const [late] = await claimDeliveries(rig.database, { limit: 1, leaseSeconds: 0, now });
      await lapseLeases();
      await sweepDeliveries(rig.database, now);

      const answer = Promise.withResolvers<void>();
      rig.sink.behave({ answerWhen: answer.promise });
      const taken = rig.sink.next();
      rig.workers.start();
      await taken;
      const written = { state: 'retry', answer: null, nextAttemptAt: now, suppress: false } as const;
      await settleDeliveries(rig.database, [{ ...late!, ...written }], now);
      answer.resolve();
      await allDone();
      return account();
    }

    it('makes the word of the one that is late void', async () => {
      await open();
      expect(await comeBackLate()).toMatchObject({ due: 1, ...faultless });
      expect(await states()).toEqual(['accepted']);
    });

    it('without it, its word undoes what the other is doing, and the email is sent twice', async () => {
      await open(without.fence);
      expect(await comeBackLate()).toMatchObject({ due: 1, duplicate: 1 });
    });
  });

  describe('the sweeper', () => {
    /** A worker had claimed the email and was never heard of again. */
    async function leaveClaimed(): Promise<void> {
      await ask('once');
      await claimDeliveries(rig.database, { limit: 1, leaseSeconds: 0, now: rig.now() });
      await lapseLeases();
      rig.workers.start();
    }

    it('gives the email to another worker', async () => {
      await open();
      await leaveClaimed();
      await allDone();
      expect(await account()).toMatchObject({ due: 1, ...faultless });
    });

    it('without it, the email is never sent', async () => {
      await open(without.sweeper);
      await leaveClaimed();
      await rig.until(async () => (await rig.database.query('select from drill_swept')).length > 0, WAIT_MS);
      expect(await states()).toEqual(['claimed']);
      expect(await account()).toMatchObject({ missing: 1, open: 1 });
    });
  });
});

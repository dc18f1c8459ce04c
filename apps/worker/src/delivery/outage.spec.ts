import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { idsAt, listStreams, nextDue, releaseStream, requestEmails, sendAgain } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(90_000);

const robin = 'robin.couple@example.org';
// One that is never put off for its reader's sake.
const note = 'Starting again: your next check-in';

describe('the mail to a server', () => {
  let practice: PracticeUnderTest;
  let couple: Enrolment;
  let asked = 0;
  afterEach(() => practice.close());

  async function open(): Promise<void> {
    practice = await PracticeUnderTest.open();
    couple = await practice.start();
    await practice.settle();
  }

  /** Asks for some notes to Robin, each by its key. */
  async function ask(count: number, { minutes = 24 * 60 } = {}): Promise<void> {
    const newId = idsAt(practice.now);
    const { practiceId, id: enrolmentId, partners } = couple;
    const requests = Array.from({ length: count }, () => ({
      id: newId(),
      practiceId,
      personId: partners.a.id,
      enrolmentId,
      audience: 'partner' as const,
      kind: 'resumed',
      key: `spec ${(asked += 1)}`,
      refs: {},
      dueAt: practice.now,
      causedBy: enrolmentId,
      expiresAt: new Date(practice.now.getTime() + minutes * 60_000),
    }));
    await practice.database.transaction((tx) => requestEmails(tx, requests, practice.now));
  }

  const states = async () => {
    const rows = await practice.database.query<{ state: string; n: number }>(
      `select state, count(*)::int as n from delivery where kind = 'resumed' group by state order by state`,
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  const notes = () => practice.subjectsTo(robin).filter((subject) => subject === note).length;
  const streams = async () => (await listStreams(practice.database)).map(({ state }) => state);

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (const last = Date.now() + 45_000; !(await holds()); await pause(20)) {
      if (Date.now() > last) throw new Error(`in vain: ${JSON.stringify([await states(), await streams()])}`);
    }
  }

  describe('that is away', () => {
    it('stays due, costs no attempt, and leaves once it is back, each once', async () => {
      await open();
      await practice.mailbox.pause();
      await ask(8);
      await until(async () => (await streams())[0] === 'down');
      await practice.settle();

      expect(await states()).toEqual({ due: 8 });
      expect(await practice.count('delivery where kind = $1 and attempts > 0', ['resumed'])).toBe(0);
      expect((await nextDue(practice.database, practice.now))!.getTime() - practice.now.getTime()).toBeLessThanOrEqual(
        60_000,
      );

      await practice.mailbox.resume();
      // Those that met the fault, perhaps all of them, wait ten seconds by the programme's clock.
      await practice.advanceTo(new Date(practice.now.getTime() + 10_000));
      await until(() => notes() > 0);
      await practice.advanceTo(new Date(practice.now.getTime() + 60_000));
      await until(async () => (await states())['accepted'] === 8);

      expect(notes()).toBe(8);
      expect(await streams()).toEqual([]);
    });

    it('lets time pass, and what expired meanwhile is never sent', async () => {
      await open();
      await practice.mailbox.pause();
      await ask(6, { minutes: 30 });
      await until(async () => (await streams())[0] === 'down');
      await practice.advanceTo(new Date(practice.now.getTime() + 31 * 60_000));
      await practice.mailbox.resume();
      await until(
        async () => (await practice.count("delivery where state in ('due', 'claimed', 'handing-over')")) === 0,
      );

      expect(await states()).toEqual({ expired: 6 });
      expect(notes()).toBe(0);
    });
  });

  describe('that refuses us', () => {
    async function held(): Promise<void> {
      await open();
      practice.mailbox.disturb((phase) =>
        phase === 'mail' ? { answer: { code: 550, message: `5.7.1 not from you, ${robin}` } } : null,
      );
      await ask(1);
      await until(async () => (await streams())[0] === 'held');
      await ask(3);
      await practice.settle();
    }

    it('is held as a whole, and kept with its answer but without addresses', async () => {
      await held();

      const [stream] = await listStreams(practice.database);
      expect(stream).toMatchObject({
        state: 'held',
        why: expect.stringMatching(/^it does not take our sender\. Look at MAIL_FROM .*: 550 5\.7\.1 not from you, …$/),
      });
      expect(await states()).toEqual({ due: 3, held: 1 });
    });

    it('leaves when a person releases it', async () => {
      await held();
      practice.mailbox.disturb(() => null);

      expect(await releaseStream(practice.database, { now: practice.now })).toBe(1);
      await until(async () => (await states())['accepted'] === 4);

      expect(notes()).toBe(4);
      expect(await releaseStream(practice.database, { now: practice.now })).toBeNull();
    });

    it('is tried with one message after a while, and flows again when that one goes through', async () => {
      await held();
      const tried = practice.database.query(`update smtp_stream set probe_at = now()`);
      practice.mailbox.disturb(() => null);
      await tried;
      await practice.startWorker();
      await until(async () => (await states())['accepted'] === 4);

      expect(notes()).toBe(4);
      await until(async () => (await streams()).length === 0);
    });

    it('is not held a second time by a message that is refused alone', async () => {
      await held();
      const [culprit] = await practice.database.query<{ id: string }>(`select held_by as id from smtp_stream`);
      // The others wait before the stream flows: a look in between would have one of them hold it.
      await practice.database.query(
        `update delivery set next_attempt_at = '2027-01-01' where state = 'due' and id <> $1`,
        [culprit!.id],
      );
      await practice.database.query(`update delivery set state = 'due' where id = $1`, [culprit!.id]);
      await practice.database.query(`update smtp_stream set state = 'flowing'`);
      await practice.moveTo(new Date(practice.now.getTime() + 1_000));
      await until(async () => 'failed' in (await states()));

      expect(await streams()).toEqual([]);
    });
  });

  it('that hangs up after the content is uncertain, and comes again only when it is asked for', async () => {
    await open();
    practice.mailbox.disturb((phase) => (phase === 'end' ? { drop: true } : null));
    await ask(1);
    await until(async () => 'uncertain' in (await states()));
    practice.mailbox.disturb(() => null);
    await practice.advanceTo(new Date(practice.now.getTime() + 3_600_000));
    expect(notes()).toBe(1);

    const [lost] = await practice.database.query<{ id: string }>(`select id from delivery where state = 'uncertain'`);
    await practice.database.transaction((tx) =>
      sendAgain(
        tx,
        { practiceId: couple.practiceId, deliveryId: lost!.id },
        { id: idsAt(practice.now)(), now: practice.now },
      ),
    );
    await until(async () => (await states())['accepted'] === 1);
    expect(notes()).toBe(2);
    expect(await states()).toEqual({ accepted: 1, uncertain: 1 });
  });

  it('of a mailbox that stays full ends after ten days of it, and the coach is told', async () => {
    await open();
    practice.mailbox.refuse((address) => (address === robin ? { code: 552, message: '5.2.2 mailbox full' } : null));
    await practice.database.query(
      `update partner set soft_score = 4.5, soft_scored_on = '2026-11-20' where side = 'a'`,
    );
    await ask(1);
    await until(async () => (await practice.count("attention where kind = 'bounce'")) > 0);

    expect(await states()).toEqual({ suppressed: 1 });
    expect(await practice.count('partner where suppressed_at is not null')).toBe(1);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { openDatabase, type Database } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { claimDeliveries } from './claim-deliveries.js';
import { requestEmails } from './email-requests.js';
import { insertPractice } from '../coach/coaches.js';
import { settleDeliveries, type Outcome } from './settle-deliveries.js';
import { endOtherStreams, holdStream, listStreams, markDown, releaseStream } from './smtp-stream.js';

const now = new Date('2026-11-23T09:00:00Z');
const newId = idsAt(now);

describe('the stream to a mail server', () => {
  let database: Database;
  beforeEach(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 2 })));
  afterEach(() => database.close());

  /** An email in a worker's hand. */
  async function claimed(): Promise<Outcome> {
    const practiceId = newId();
    await insertPractice(database.statements, { id: practiceId, slug: 'demo', name: 'Demo', zone: 'UTC' }, now);
    const request = {
      id: newId(),
      practiceId,
      personId: newId(),
      enrolmentId: null,
      audience: 'coach' as const,
      kind: 'coach-digest',
      key: 'spec',
      refs: {},
      dueAt: now,
      causedBy: newId(),
      expiresAt: new Date(now.getTime() + 3_600_000),
    };
    await database.transaction((tx) => requestEmails(tx, [request], now));
    const [delivery] = await claimDeliveries(database, { limit: 1, leaseSeconds: 60, now });
    const { id, month, fence } = delivery!;
    const end = { state: 'held' as const, answer: '550', nextAttemptAt: null, suppress: false };
    return { practiceId, id, month, fence, kind: 'coach-digest', ...end };
  }
  const hold = (host: string) => holdStream(database, { host, why: 'it says no', deliveryId: null });
  const state = async () =>
    (await database.query<{ state: string; attempts: number }>('select state, attempts from delivery'))[0];

  it('that was released while an email was still being recorded as held leaves it due', async () => {
    const outcome = await claimed();
    await hold('mail:25');
    await releaseStream(database, { now });
    await settleDeliveries(database, [outcome], now);

    expect(await state()).toEqual({ state: 'due', attempts: 0 });
  });

  it('is held first by one alone, however many find at one moment that it must be', async () => {
    const both = await database.transaction(async (tx) => {
      const ours = {
        ...database,
        query: <R>(sql: string, given?: readonly unknown[]) => tx.query<R[]>(sql, given as unknown[]),
      };
      const first = await holdStream(ours, { host: 'mail:25', why: 'it says no', deliveryId: null });
      const second = hold('mail:25');
      await untilSomebodyWaits();
      return { first, second };
    });

    expect([both.first, await both.second]).toEqual(['new', 'held']);
  });

  it('that is released waits for an email that is just being recorded as held, and releases it', async () => {
    const outcome = await claimed();
    await hold('mail:25');
    const settling = database.transaction(async (tx) => {
      await settleDeliveries({ ...database, query: (sql, given) => tx.query(sql, given as unknown[]) }, [outcome], now);
      const releasing = releaseStream(database, { now });
      await untilSomebodyWaits();
      return { releasing };
    });
    const { releasing } = await settling;

    expect(await releasing).toBe(1);
    expect(await state()).toMatchObject({ state: 'due' });
  });

  async function untilSomebodyWaits(): Promise<void> {
    const other = await openDatabase(database.url, { poolSize: 1 });
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while ((await other.query(waiting)).length === 0);
    await other.close();
  }

  it('of another host ends when a worker starts, and its mail is due; our own is tried at once', async () => {
    const outcome = await claimed();
    await hold('old:25');
    await settleDeliveries(database, [outcome], now);

    expect(await endOtherStreams(database, { host: 'new:25', atStart: true, now })).toEqual({
      hosts: ['old:25'],
      released: 1,
    });
    expect(await listStreams(database)).toEqual([]);
    expect(await state()).toMatchObject({ state: 'due' });
    expect(await endOtherStreams(database, { host: 'new:25', atStart: true, now })).toBeNull();

    await hold('new:25');
    await endOtherStreams(database, { host: 'new:25', atStart: true, now });
    expect(await database.query('select 1 from smtp_stream where probe_at <= now()')).toHaveLength(1);
  });

  it('of another host lasts while a worker speaks of it, and ends two minutes after the last', async () => {
    await hold('old:25');
    await markDown(database, 'older:25', 'nobody listens there');
    const later = () => endOtherStreams(database, { host: 'new:25', atStart: false, now });
    expect(await later()).toBeNull();

    await database.query(`update smtp_stream set seen_at = now() - interval '3 minutes'`);
    await endOtherStreams(database, { host: 'old:25', atStart: false, now });
    expect((await listStreams(database)).map(({ host }) => host)).toEqual(['old:25']);
    expect(await later()).toBeNull();
    await database.query(`update smtp_stream set seen_at = now() - interval '3 minutes'`);
    expect(await later()).toEqual({ hosts: ['old:25'], released: 0 });
  });
});

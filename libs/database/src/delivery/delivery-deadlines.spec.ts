import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coachId, openPractice, practiceId } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { claimDeliveries } from './claim-deliveries.js';
import { requestEmails } from './email-requests.js';
import { expireDeliveries } from '../upkeep/expire-deliveries.js';
import { sendAgain } from './send-again.js';
import { settled } from './settled.js';

jest.setTimeout(60_000);

const now = new Date('2026-11-30T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let database: Database;
beforeAll(async () => {
  database = await openPractice();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of ['delivery_step', 'delivery', 'occurrence']) await database.query(`delete from ${table}`);
});

/** Asks for one email to the coach; its key tells it from others. */
async function ask(key: string, expiresAt: Date, at = now): Promise<string> {
  const id = idsAt(at)();
  const request = { id, practiceId, personId: coachId, enrolmentId: null, audience: 'coach' as const, key };
  await database.transaction((tx) =>
    requestEmails(tx, [{ ...request, kind: 'coach-digest', refs: {}, dueAt: at, expiresAt, causedBy: id }], at),
  );
  return id;
}

const claim = (limit = 10) => claimDeliveries(database, { limit, leaseSeconds: 60, now });
const stateOf = async (id: string) =>
  (await database.query<{ state: string }>('select state from delivery where id = $1', [id]))[0]?.state;
const put = (id: string, state: string) => database.query('update delivery set state = $2 where id = $1', [id, state]);

describe('claiming', () => {
  it('takes the earliest deadline first, however long another one has been due', async () => {
    const report = await ask('report', later(7 * 24 * 60), later(-60));
    const signIn = await ask('sign-in', later(10));

    expect((await claim(1)).map(({ id }) => id)).toEqual([signIn]);
    expect((await claim(1)).map(({ id }) => id)).toEqual([report]);
  });

  it('leaves what has expired', async () => {
    await ask('over', now);

    expect(await claim()).toEqual([]);
  });
});

describe('what waits past its expiry', () => {
  it('is ended without being claimed, whether it is due, to be tried again, or held', async () => {
    const [due, retry, held, open] = [
      await ask('due', later(-1), later(-60)),
      await ask('retry', now, later(-60)),
      await ask('held', later(-1), later(-60)),
      await ask('open', later(1)),
    ];
    await put(retry, 'claimed');
    await put(retry, 'retry');
    await put(held, 'held');
    expect(await settled(database, now)).toBe(false);

    expect(await expireDeliveries(database, now)).toEqual({ expired: 3, more: false });

    expect(await Promise.all([due, retry, held, open].map(stateOf))).toEqual(['expired', 'expired', 'expired', 'due']);
    expect(await database.query('select distinct state from delivery_step')).toEqual([{ state: 'expired' }]);
  });

  it('is found in months long gone when all are looked at', async () => {
    const old = await ask('old', new Date('2026-06-15T09:00:00Z'), new Date('2026-06-14T09:00:00Z'));

    expect(await expireDeliveries(database, now)).toMatchObject({ expired: 0 });
    expect(await expireDeliveries(database, now, null)).toMatchObject({ expired: 1 });
    expect(await stateOf(old)).toBe('expired');
  });
});

describe('an email of which nobody knows whether it arrived', () => {
  const again = (deliveryId: string, at = now) =>
    database.transaction((tx) => sendAgain(tx, { practiceId, deliveryId }, { id: idsAt(at)(), now: at }));

  async function uncertain(): Promise<string> {
    const id = await ask('lost', later(60));
    for (const state of ['claimed', 'handing-over', 'uncertain']) await put(id, state);
    return id;
  }

  it('may be asked for once more, as a delivery of its own that the old one caused', async () => {
    const id = await uncertain();

    const answers = await Promise.all([again(id), again(id)]);

    const made = answers.find(({ ok }) => ok) as { id: string };
    expect(answers).toContainEqual({ ok: false, why: 'asked before' });
    expect(await again(id)).toEqual({ ok: false, why: 'asked before' });
    expect(await stateOf(id)).toBe('uncertain');
    expect(await database.query('select key, caused_by from occurrence where id = $1', [made.id])).toEqual([
      { key: `again:${id}`, caused_by: id },
    ]);
    expect(await claim()).toMatchObject([
      { id: made.id, kind: 'coach-digest', personId: coachId, expiresAt: later(60) },
    ]);
  });

  it('is not asked for again past its expiry, nor anything whose end is known', async () => {
    expect(await again(await uncertain(), later(60))).toEqual({ ok: false, why: 'expired' });
    expect(await again(await ask('due', later(60)))).toEqual({ ok: false, why: 'not uncertain' });
    expect(await again(idsAt(now)())).toEqual({ ok: false, why: 'unknown' });
  });
});

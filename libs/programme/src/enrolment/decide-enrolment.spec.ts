import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadEnrolment, openDatabase, type Database } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { parseKeys } from '@troth/sealing';
import { freshDatabase } from '@troth/testing';
import { decideEnrolment, type RequestedChange } from './decide-enrolment.js';
import { requestEnrolment } from '../joining/request-enrolment.js';
import { workIn, type Work } from '../work.js';

const practiceId = '01900000-0000-7000-8000-000000000001';
// A Monday; both are asked on later days of that week.
const monday = new Date('2026-11-23T08:00:00Z');
const berlin = { zone: 'Europe/Berlin', weekday: 3, time: '19:00' } as const;
const auckland = { zone: 'Pacific/Auckland', weekday: 5, time: '08:00' } as const;

const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);

let database: Database;
let couples = 0;

beforeAll(async () => {
  database = await openDatabase(await freshDatabase());
  await database.query(`insert into practice values ($1, 'practice', 'The practice', 'Europe/Berlin', $2)`, [
    practiceId,
    monday,
  ]);
});

afterAll(() => database.close());

describe('decideEnrolment', () => {
  let enrolment: Enrolment;

  beforeEach(async () => {
    enrolment = await signUp();
  });

  it('starts the programme and plans the first two weeks when the invitation is accepted', async () => {
    await accept();

    expect(await weeks()).toEqual([
      { week: '2026-W48', state: 'planned', closes_at: new Date('2026-11-29T17:00:00Z') },
      { week: '2026-W49', state: 'planned', closes_at: new Date('2026-12-06T17:00:00Z') },
    ]);
    expect(await openSlots()).toEqual([
      { kind: 'check-in', due_at: new Date('2026-11-25T18:00:00Z') },
      { kind: 'check-in', due_at: new Date('2026-11-26T19:00:00Z') },
      { kind: 'week-closing', due_at: new Date('2026-11-29T17:00:00Z') },
      { kind: 'check-in', due_at: new Date('2026-12-02T18:00:00Z') },
      { kind: 'check-in', due_at: new Date('2026-12-03T19:00:00Z') },
      { kind: 'week-closing', due_at: new Date('2026-12-06T17:00:00Z') },
    ]);
  });

  it('keeps what it wrote: the loaded enrolment is the decided one', async () => {
    const decided = await accept();

    const loaded = await database.transaction((tx) => loadEnrolment(tx, ref()));

    expect(loaded).toEqual(decided);
  });

  it('writes nothing when the domain refuses', async () => {
    const taken = await change({ kind: 'pause', by: { role: 'partner', partnerId: enrolment.partners.a.id } });

    expect(taken.ok).toBe(false);
    expect(await openSlots()).toEqual([]);
    expect(await names()).toEqual(['enrolment.requested']);
  });

  it('moves the slot that is still to come, and no closing, when a partner changes their time', async () => {
    await accept();

    await change({
      kind: 'change-preferences',
      partnerId: enrolment.partners.a.id,
      preferences: { zone: 'America/New_York', weekday: 5, time: '10:00' },
    });

    expect((await openSlots()).slice(0, 3)).toEqual([
      { kind: 'check-in', due_at: new Date('2026-11-26T19:00:00Z') },
      { kind: 'check-in', due_at: new Date('2026-11-27T15:00:00Z') },
      { kind: 'week-closing', due_at: new Date('2026-11-29T17:00:00Z') },
    ]);
  });

  it('refuses a weekday that the closing day has no time for, unless its doer moves that too', async () => {
    await accept();
    const { id: partnerId } = enrolment.partners.a;
    const wish = { zone: 'Europe/Berlin', weekday: 7, time: '10:00' } as const;
    const kept = await openSlots();

    const refused = await change({ kind: 'change-preferences', partnerId, preferences: wish });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'weekday-after-closing' } });
    expect(await openSlots()).toEqual(kept);

    const moved = await change({ kind: 'change-preferences', partnerId, preferences: wish, movesClosing: true });
    expect(moved).toMatchObject({ ok: true, enrolment: { closingDay: 9 } });
    // This week closes as it was said to, and its check-in stays; the next is the first on the new day.
    expect((await weeks()).map(({ closes_at }) => closes_at)).toEqual([
      new Date('2026-11-29T17:00:00Z'),
      new Date('2026-12-08T17:00:00Z'),
    ]);
    expect((await openSlots()).map(({ due_at }) => due_at)).toEqual([
      ...[kept[0]!.due_at, kept[1]!.due_at, kept[2]!.due_at],
      new Date('2026-12-03T19:00:00Z'),
      new Date('2026-12-06T09:00:00Z'),
      new Date('2026-12-08T17:00:00Z'),
    ]);
    expect(await names()).toContain('closing-day.moved');
  });

  it('leaves this week where it was when the new time of this week has already passed', async () => {
    await accept();

    await change({
      kind: 'change-preferences',
      partnerId: enrolment.partners.a.id,
      preferences: { zone: 'Europe/Berlin', weekday: 1, time: '07:00' },
    });

    expect((await openSlots())[0]).toEqual({ kind: 'check-in', due_at: new Date('2026-11-25T18:00:00Z') });
  });

  it('freezes the weeks on a pause, and goes on after it with the next that had not begun', async () => {
    await accept();
    const by = { role: 'partner', partnerId: enrolment.partners.b.id } as const;

    await change({ kind: 'pause', by });
    expect(await openSlots()).toEqual([]);
    expect(await weeks()).toMatchObject([
      { week: '2026-W48', state: 'paused' },
      { week: '2026-W49', state: 'paused' },
    ]);

    await change({ kind: 'resume', by });
    expect(await openSlots()).toHaveLength(6);
    expect(await weeks()).toMatchObject([
      { week: '2026-W48', state: 'paused' },
      { week: '2026-W49', state: 'planned' },
      { week: '2026-W50', state: 'planned' },
    ]);
  });

  it('takes back the consent of a partner who leaves, and keeps the other’s as it was given', async () => {
    await accept();

    await change({ kind: 'withdraw', by: { role: 'partner', partnerId: enrolment.partners.b.id } });

    const consents = await database.query(
      `select p.side, c.withdrawn_at from consent c join partner p on p.id = c.partner_id where p.enrolment_id = $1 order by p.side`,
      [enrolment.id],
    );
    expect(consents).toEqual([
      { side: 'a', withdrawn_at: null },
      { side: 'b', withdrawn_at: monday },
    ]);
  });

  it('lets two decisions at once take turns: one pauses, the other is refused', async () => {
    await accept();
    const by = { role: 'partner', partnerId: enrolment.partners.a.id } as const;

    const taken = await Promise.all([change({ kind: 'pause', by }), change({ kind: 'pause', by })]);

    expect(taken.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await names()).filter((name) => name === 'enrolment.paused')).toHaveLength(1);
  });

  function ref() {
    return { practiceId, enrolmentId: enrolment.id };
  }

  function change(request: RequestedChange) {
    return inTransaction((work) => decideEnrolment(work, ref(), request));
  }

  async function accept(): Promise<Enrolment> {
    await change({ kind: 'confirm-address', partnerId: enrolment.partners.a.id, consentVersion: '1' });
    const taken = await change({
      kind: 'accept-invitation',
      partnerId: enrolment.partners.b.id,
      consentVersion: '1',
      preferences: auckland,
    });
    if (!taken.ok) throw new Error(taken.refusal.message);
    return taken.enrolment;
  }

  function weeks() {
    return database.query<{ week: string; state: string; closes_at: Date }>(
      'select week, state, closes_at from couple_week where enrolment_id = $1 order by week',
      [enrolment.id],
    );
  }

  function openSlots() {
    return database.query<{ kind: string; due_at: Date }>(
      `select kind, due_at from slot where enrolment_id = $1 and cancelled_at is null and claimed_at is null
         and kind not like '%-expiry' order by due_at`,
      [enrolment.id],
    );
  }

  async function names(): Promise<string[]> {
    const found = await database.query<{ name: string }>('select name from event where enrolment_id = $1', [
      enrolment.id,
    ]);
    return found.map(({ name }) => name);
  }
});

/** One address can only be in one programme, so each couple of this file has addresses of its own. */
async function signUp(): Promise<Enrolment> {
  couples += 1;
  const request = {
    practiceId,
    coachId: null,
    preferences: berlin,
    name: 'Ana',
    email: `ana.${couples}@example.org`,
    invited: { name: 'Ben', email: `ben.${couples}@example.org` },
  };
  return inTransaction((work) => requestEnrolment(work, request, 'en'));
}

function inTransaction<T>(use: (work: Work) => Promise<T>): Promise<T> {
  return database.transaction((tx) => use(workIn(tx, { now: monday, keys })));
}

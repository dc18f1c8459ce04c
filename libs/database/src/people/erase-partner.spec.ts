import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knownPromises, weeklyReport, type WeeklyReport } from '@troth/domain';
import { openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import type { Database } from '../connection/database.js';
import { loadCoupleRecord } from '../enrolment/couple-record.js';
import { erasePartner } from './erase-partner.js';
import { exportPerson } from './export-person.js';
import { keepReport } from '../findings/reports.js';
import { idsAt } from '../connection/ids.js';
import { requestEmails } from '../delivery/email-requests.js';
import { insertOperatorMail } from '../mail/operator-mail.js';
import { insertSafetySaid, openSafetyCase } from '../safety/keep-said.js';
import { insertSafetyAct } from '../safety/safety-cases.js';
import { loadPromises } from '../promise/promises.js';

let database: Database;
let couple: RunningCouple;
let before: Record<string, readonly unknown[]>;

beforeAll(async () => {
  database = await openPractice();
  couple = await RunningCouple.start(database);
  for (const [side, at] of [
    ['a', '2026-11-25T18:00:00Z'],
    ['b', '2026-11-26T18:00:00Z'],
  ] as const) {
    await couple.ask(side, '2026-W48', at);
    await couple.answer(side, '2026-W48', { note: `sealed by ${side}` });
    const promise = await couple.promise(side, '2026-W48', '2026-11-30');
    await database.query('update promise set told_at = $2, then_act = $3 where id = $1', [
      promise,
      at,
      `call (${side})`,
    ]);
    for (const view of ['own', 'seen'] as const) await couple.mark(promise, view, '2026-W48');
  }
  await couple.close('2026-W48', '2026-11-28T18:00:00Z');
  const round = couple.enrolment.round ?? (await couple.decide({ kind: 'assign-coach', coachId: null })).round!;
  await database.transaction(async (tx) => {
    const enrolment = await couple.decide({ kind: 'assign-coach', coachId: null });
    const record = await loadCoupleRecord(tx, enrolment, couple.now, (sealed) => sealed);
    await keepReport(tx, record, couple.idOf('a'), weeklyReport(record, '2026-W48', 'communication', round.id));
  });
  await database.query(
    `insert into coach_note (practice_id, id, enrolment_id, coach_id, sealed, written_at)
     values ($1, gen_random_uuid(), $2, gen_random_uuid(), 'of the coach', now())`,
    [practiceId, couple.ref.enrolmentId],
  );
  await database.query(`update partner set soft_score = 1.5, soft_scored_on = '2026-11-28'`);
  for (const side of ['a', 'b'] as const) {
    await cameBack(side);
    await saidPrivately(side);
    await database.query(
      `insert into quiet_stop (practice_id, id, partner_id, kind, began_at) values ($1, gen_random_uuid(), $2, 'mail', $3)`,
      [practiceId, couple.idOf(side), couple.now],
    );
  }
  const left = await couple.decide({ kind: 'withdraw', by: { role: 'system' } });
  before = await taken('b');
  await database.transaction((tx) => erasePartner(tx, left, 'a', couple.now));
});
afterAll(() => database.close());

const taken = (side: 'a' | 'b') =>
  exportPerson(database, { ...couple.ref, partnerId: couple.idOf(side) }, (sealed) => sealed);
/** An email to one of them, and what came back of it for the operator. */
async function cameBack(side: 'a' | 'b'): Promise<void> {
  const { ref, now } = couple;
  const id = idsAt(now)();
  const to = { ...ref, personId: couple.idOf(side), audience: 'partner', kind: 'milestone' } as const;
  const email = { ...to, id, key: id, refs: {}, dueAt: now, expiresAt: now, causedBy: id };
  const mail = { id, kind: 'report', receivedAt: now, deliveryId: id, sealed: `about ${side}` } as const;
  await database.transaction(async (tx) => {
    await requestEmails(tx, [email], now);
    await insertOperatorMail(tx, mail, Buffer.from(id));
  });
}

/** A case of one of them, with what was said and done. */
async function saidPrivately(side: 'a' | 'b'): Promise<void> {
  const partner = { practiceId, partnerId: couple.idOf(side) };
  const newId = idsAt(couple.now);
  const [id, saidId, actId] = [newId(), newId(), newId()];
  const at = { saidAt: couple.now, doneAt: couple.now };
  await database.transaction(async (tx) => {
    await openSafetyCase(tx, partner, { id, urgency: 'now', round: 1, waitingSince: couple.now }, couple.now);
    await insertSafetySaid(tx, { ...partner, id: saidId, caseId: id, saidAt: at.saidAt, sealed: `said by ${side}` });
    const act = {
      id: actId,
      caseId: id,
      coachId: newId(),
      kind: 'note',
      doneAt: at.doneAt,
      sealed: `for ${side}`,
    } as const;
    await insertSafetyAct(tx, { practiceId, ...act });
  });
}

const whole = async (table: string) => JSON.stringify(await database.query(`select * from ${table}`));

describe('one partner who is erased', () => {
  it('is kept nowhere: no name, address, answer, note, promise or mark', async () => {
    const all = (
      await Promise.all(['partner', 'check_in', 'promise', 'delivery', 'consent', 'report'].map(whole))
    ).join();
    expect(all).not.toMatch(/Ana|ana@example|sealed by a|call \(a\)/);
    expect(await database.query('select partner_id from check_in')).toEqual([{ partner_id: couple.idOf('b') }]);
    expect(await database.query(`select 1 from promise_mark where view = 'own'`)).toHaveLength(1);
  });

  it('takes along what came back of their email for the operator, and not of the other’s', async () => {
    expect(await database.query('select sealed from operator_mail')).toEqual([{ sealed: 'about b' }]);
  });

  it('takes along what they said privately and what was done about it, and not of the other', async () => {
    const sealedIn = async (table: string) =>
      (await database.query<{ sealed: string }>(`select sealed from ${table}`)).map(({ sealed }) => sealed);
    expect(await sealedIn('safety_said')).toEqual(['said by b']);
    expect(await sealedIn('safety_act')).toEqual(['for b']);
    expect(await database.query('select partner_id from safety_case')).toEqual([{ partner_id: couple.idOf('b') }]);
  });

  it('leaves a row that tells nothing, in every column that there is', async () => {
    const [row = {}] = await database.query<Record<string, unknown>>('select * from partner where id = $1', [
      couple.idOf('a'),
    ]);
    const { practice_id: _p, id: _i, enrolment_id: _e, side: _s, address_hash: _random, erased_at: _at, ...rest } = row;
    const told = Object.entries(rest).filter(([, value]) => value !== null && value !== false);
    expect(Object.fromEntries(told)).toEqual({
      name: 'Erased',
      searchable: 'erased ',
      chosen_stages: [],
      rhythm: 'every-week',
      language: 'en',
      email: '',
      zone: 'Etc/UTC',
      weekday: 1,
      time: '00:00',
      soft_score: '0.0',
    });
  });

  it('leaves the other’s own record as it was, and the coach’s notes', async () => {
    const { marks, ...rest } = await taken('b');
    const { marks: marksBefore = [], ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(marks).toHaveLength(marksBefore.length);
    expect(await database.query('select sealed from coach_note')).toEqual([{ sealed: 'of the coach' }]);
  });

  it('leaves nothing in a report but the other’s own part', async () => {
    const [{ figures } = { figures: null }] = await database.query<{ figures: WeeklyReport }>(
      'select figures from report',
    );
    expect(figures!.partners.a).toMatchObject({ answered: false, openness: { value: null }, regularity: { asked: 0 } });
    expect(figures!.partners.b).toMatchObject({ answered: true, seen: { of: 0 }, openness: { value: 6 } });
  });

  it('shows the other no promise without its words', async () => {
    const promises = await database.transaction((tx) => loadPromises(tx, couple.ref));
    const known = knownPromises(promises, couple.idOf('b'), '2026-12-01');
    expect(known.map(({ mine }) => mine)).toEqual([true]);
  });

  it('takes along what a safety officer stopped for them, and not what for the other', async () => {
    const stops = await database.query<{ id: string }>('select partner_id as id from quiet_stop');
    expect(stops).toEqual([{ id: couple.idOf('b') }]);
  });

  it('takes the whole enrolment along once the other is erased too', async () => {
    const other = await RunningCouple.start(database);
    for (const side of ['a', 'b'] as const) await other.erase(side);
    expect(await database.query('select 1 from enrolment where id = $1', [other.ref.enrolmentId])).toEqual([]);
  });
});

it('whatever names a partner is erased with them, or holds ids alone', async () => {
  const tables = await database.query<{ name: string }>(
    `select distinct c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     join pg_attribute a on a.attrelid = c.oid and a.attname in ('partner_id', 'person_id', 'maker_id')
     where c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual([
    ...[
      'address_change',
      'attention',
      'check_in',
      'consent',
      'delivery',
      'inbound_mail',
      'intake',
      'link',
      'mail_choice',
      'measure_asking',
      'milestone',
      'occurrence',
    ],
    ...[
      'partner_session',
      'partner_standing',
      'person_key',
      'promise',
      'quiet_stop',
      'safety_case',
      'safety_said',
      'said_of_practice',
      'session',
    ],
    'thread_message',
    'weekly_summary',
  ]);
});

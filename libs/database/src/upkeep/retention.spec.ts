import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Database } from '../connection/database.js';
import { openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import { eraseWhatIsOver, usualRetention, type Erased, type Retention } from './retention.js';
import { maintain } from './maintain.js';

jest.setTimeout(60_000);

const now = new Date('2027-11-30T08:00:00Z');
const [justBefore, justAfter] = ['2026-11-30T08:00:01Z', '2026-11-30T07:59:59Z'];
const daysBefore = (days: number, seconds: number) => new Date(now.getTime() - days * 86_400_000 - seconds * 1_000);

let database: Database;
let couple: RunningCouple;
beforeAll(async () => void (database = await openPractice()));
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of ['safety_case', 'safety_said', 'enrolment']) await database.query(`delete from ${table}`);
  couple = await RunningCouple.start(database);
});

const erase = (retention: Partial<Retention>) => eraseWhatIsOver(database, now, { ...usualRetention, ...retention });
const rows = async (of: string) => (await database.query(`select from ${of}`)).length;
const endedAt = (at: string) =>
  database.query(`update enrolment set state = 'withdrawn', ended_how = 'withdrawn', ended_at = $1`, [at]);
const nothing: Erased = { programmes: 0, coachNotes: 0, safetyCases: 0, emailRecords: 0 };

it('erases nothing by itself where a practice has said nothing', async () => {
  await endedAt('2020-01-01T00:00:00Z');
  await note();
  await closedCase('2020-01-01T00:00:00Z');
  expect(await erase({})).toEqual(nothing);
});

it.each([
  [justBefore, 0],
  [justAfter, 1],
])('a programme that ended at %s goes with its people’s keys: %s', async (at, gone) => {
  await endedAt(at);
  await database.query(
    `insert into person_key (practice_id, person_id, wrapped, made_at)
     select practice_id, id, 'k1.wrapped', now() from partner on conflict do nothing`,
  );
  expect(await erase({ endedMonths: 12 })).toEqual({ ...nothing, programmes: gone });
  expect([await rows('partner'), await rows('person_key where person_id <> practice_id')]).toEqual(
    gone ? [0, 0] : [2, 2],
  );
  expect(await rows(`delivery where state in ('due', 'retry', 'held') and kind <> 'goodbye'`)).toBe(0);
});

it.each([
  [justBefore, 0],
  [justAfter, 1],
])('a coach’s note on a programme that ended at %s goes by itself: %s', async (at, gone) => {
  await note();
  await endedAt(at);
  expect(await erase({ coachNotesMonths: 12 })).toEqual({ ...nothing, coachNotes: gone });
  expect([await rows('coach_note'), await rows('enrolment')]).toEqual([1 - gone, 1]);
});

it.each([
  [justBefore, 0],
  [justAfter, 1],
])('a safety case closed at %s goes with what was said and done: %s', async (at, gone) => {
  await closedCase(at);
  expect(await erase({ safetyMonths: 12 })).toEqual({ ...nothing, safetyCases: gone });
  expect([await rows('safety_case'), await rows('safety_said'), await rows('safety_act')]).toEqual(
    Array(3).fill(1 - gone),
  );
});

it('an open safety case is kept, however old', async () => {
  await closedCase('2020-01-01T00:00:00Z');
  await database.query('update safety_case set closed_at = null, closed_why = null');
  expect(await erase({ safetyMonths: 6 })).toEqual(nothing);
});

it.each([
  [justBefore, 0],
  [justAfter, 2],
])('an email settled at %s forgets its address and the server’s answer, and stays: %s', async (at, gone) => {
  for (const table of ['delivery_step', 'delivery', 'occurrence']) await database.query(`delete from ${table}`);
  await database.query(
    `insert into occurrence (practice_id, id, month, person_id, enrolment_id, kind, key, due_at, caused_by, created_at)
     select practice_id, gen_random_uuid(), '2026-11-01', id, enrolment_id, 'check-in', 'spec', $1, id, $1 from partner where side = 'a'`,
    [at],
  );
  await database.query(
    `insert into delivery (practice_id, id, month, person_id, enrolment_id, audience, kind, state, due_at, expires_at,
                           next_attempt_at, settled_at, sent_to, answer)
     select practice_id, id, month, person_id, enrolment_id, 'partner', 'check-in', 'accepted', $1, $1, $1, $1,
            'ana@home.example', '250 ok' from occurrence where key = 'spec'`,
    [at],
  );
  await database.query(
    `insert into delivery_step (practice_id, delivery_id, month, at, fence, state, detail)
     select practice_id, id, month, settled_at, 1, state, '250 ok' from delivery`,
  );
  expect(await erase({ emailRecordsMonths: 12 })).toEqual({ ...nothing, emailRecords: gone });
  const kept = gone ? null : 'ana@home.example';
  expect(await database.query('select sent_to, state from delivery')).toEqual([{ sent_to: kept, state: 'accepted' }]);
  expect(await rows('delivery_step where detail is not null')).toBe(gone ? 0 : 1);
});

it.each([
  [-1, 1],
  [1, 0],
])('changes of address and coaches’ invitations go after their days, %s s: %s left', async (over, left) => {
  const at = daysBefore(14, over);
  await database.query('delete from coach_invitation');
  await database.query(
    `insert into address_change (practice_id, id, partner_id, from_email, to_email, mailbox_hash, requested_at, expires_at)
     values ($1, gen_random_uuid(), $2, 'a@home.example', 'b@home.example', '', $3, $3)`,
    [practiceId, couple.idOf('a'), at],
  );
  await database.query(
    `insert into coach_invitation (practice_id, id, name, email, roles, invited_by, sent_at, expires_at)
     select practice_id, gen_random_uuid(), 'Ola', 'ola@example.org', '{coach}', id, $1, $1 from coach limit 1`,
    [at],
  );
  await maintain(database, now, { ...usualRetention, addressChangesDays: 14, coachInvitationsDays: 14 });
  expect([await rows('address_change'), await rows('coach_invitation')]).toEqual([left, left]);
});

async function note(): Promise<void> {
  await database.query(
    `insert into coach_note (practice_id, id, enrolment_id, coach_id, sealed, written_at)
     select practice_id, gen_random_uuid(), id, coalesce(coach_id, gen_random_uuid()), 'sealed', $1 from enrolment`,
    [now],
  );
}

async function closedCase(at: string): Promise<void> {
  await database.query(
    `insert into safety_case (practice_id, id, partner_id, urgency, round, opened_at, said_at, closed_at, closed_why)
     values ($1, gen_random_uuid(), $2, 'soon', 0, $3, $3, $3, 'talked')`,
    [practiceId, couple.idOf('a'), at],
  );
  await database.query(
    `insert into safety_said (practice_id, id, partner_id, case_id, said_at, sealed)
     select practice_id, gen_random_uuid(), partner_id, id, said_at, 'sealed' from safety_case`,
  );
  await database.query(
    `insert into safety_act (practice_id, id, case_id, coach_id, kind, done_at)
     select practice_id, gen_random_uuid(), id, gen_random_uuid(), 'note', said_at from safety_case`,
  );
}

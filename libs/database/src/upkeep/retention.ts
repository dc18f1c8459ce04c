import type { Database } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { eraseLongEnded, keptUntil } from './erase-long-ended.js';

/** How long a practice keeps what has served its time, in months or days; null: not erased by itself. */
export interface Retention {
  readonly endedMonths: number | null;
  readonly coachNotesMonths: number | null;
  readonly safetyMonths: number | null;
  readonly emailRecordsMonths: number | null;
  readonly operatorMailDays: number;
  readonly addressChangesDays: number;
  readonly coachInvitationsDays: number;
}

/** Where a practice has said nothing. */
export const usualRetention: Retention = {
  endedMonths: null,
  coachNotesMonths: null,
  safetyMonths: null,
  emailRecordsMonths: null,
  operatorMailDays: 30,
  addressChangesDays: 30,
  coachInvitationsDays: 30,
};

const AT_ONCE = 1_000;

export interface Erased {
  readonly programmes: number;
  readonly coachNotes: number;
  readonly safetyCases: number;
  readonly emailRecords: number;
}

/**
 * Erases what a practice keeps no longer. A programme goes as by the operator's command, with its people's keys; nobody is
 * written to. An open safety case is kept, whatever its age.
 */
export async function eraseWhatIsOver(database: Database, now: Date, retention: Retention): Promise<Erased> {
  const { endedMonths, coachNotesMonths, safetyMonths, emailRecordsMonths } = retention;
  const since = (months: number | null) => (months === null ? null : keptUntil(now, months));
  return {
    coachNotes: await eraseAll(database, oldCoachNotes, since(coachNotesMonths)),
    safetyCases:
      (await eraseAll(database, oldSafetyCases, since(safetyMonths))) +
      (await eraseAll(database, oldSafetyAnswers, since(safetyMonths))),
    emailRecords:
      (await eraseAll(database, oldAddressees, since(emailRecordsMonths))) +
      (await eraseAll(database, oldAnswers, since(emailRecordsMonths))),
    programmes: endedMonths === null ? 0 : await eraseLongEnded(database, keptUntil(now, endedMonths)),
  };
}

async function eraseAll(database: Database, sql: string, before: Date | null): Promise<number> {
  if (before === null) return 0;
  for (let all = 0; ;) {
    const gone = await database.transaction(async (tx) => {
      const [row]: { n: number }[] = await tx.query(
        `with gone as (${sql} returning 1) select count(*)::int as n from gone`,
        [before],
      );
      return row?.n ?? 0;
    });
    all += gone;
    if (gone < AT_ONCE) return all;
  }
}

const oldCoachNotes = `delete from coach_note where (practice_id, id) in (
  select n.practice_id, n.id from coach_note n join enrolment e on e.practice_id = n.practice_id and e.id = n.enrolment_id
  where e.ended_at < $1::timestamptz limit ${AT_ONCE} for update of n skip locked)`;

/** What was said in it and what was done go with it. */
const oldSafetyCases = `delete from safety_case where (practice_id, id) in (
  select practice_id, id from safety_case where closed_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

/** What was said and opened no case. */
const oldSafetyAnswers = `delete from safety_said where (practice_id, id) in (
  select practice_id, id from safety_said where case_id is null and said_at < $1::timestamptz limit ${AT_ONCE} for update skip locked)`;

/** That it was sent stays, so that the links in it can still be used to stop more. */
const oldAddressees = `update delivery set sent_to = null, answer = null where (practice_id, id, month) in (
  select practice_id, id, month from delivery
  where month <= ($1::timestamptz)::date and settled_at < $1::timestamptz and (sent_to is not null or answer is not null)
  limit ${AT_ONCE} for update skip locked)`;

const oldAnswers = `update delivery_step set detail = null where ctid = any(array(
    select ctid from delivery_step where month <= ($1::timestamptz)::date and at < $1::timestamptz and detail is not null limit ${AT_ONCE}))
  and month <= ($1::timestamptz)::date and at < $1::timestamptz and detail is not null`;

/** Of each thing that a practice decides on, how many there are and since when the oldest could go. */
export interface KeptCounts {
  readonly coachNotes: number;
  readonly safetyCases: number;
}

/** What would go by itself, were its time set. */
export async function keptOfTheEnded(reader: Reader): Promise<KeptCounts> {
  const [row] = (await reader.query(
    `select (select count(*)::int from coach_note n join enrolment e on e.practice_id = n.practice_id and e.id = n.enrolment_id
             where e.ended_at is not null) as "coachNotes",
            (select count(*)::int from safety_case where closed_at is not null) as "safetyCases"`,
  )) as KeptCounts[];
  if (!row) throw new Error('The database gave no figures.');
  return row;
}

import { givenIn, type Id, type KeptRatings, type LocalWeek, type NoteAudience, type StageId } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import { asKept } from '../sealed/person-keys.js';

/** One partner's check-in of one week. */
export interface CheckInRef {
  readonly practiceId: Id;
  readonly partnerId: Id;
  readonly week: LocalWeek;
}

/** A check-in that was asked, with what its couple's week says. */
export interface AskedCheckIn extends CheckInRef {
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly stage: StageId;
  /** Which of the stage's own questions it asks; null for all, as before they took turns. */
  readonly stageQuestions: readonly string[] | null;
  readonly askedAt: Date;
  readonly closesAt: Date;
  readonly weekState: 'planned' | 'open' | 'closed' | 'paused';
  /** 0 until it is first answered. */
  readonly revision: number;
  /** Whether this partner answered any earlier week. */
  readonly answeredBefore: boolean;
  /** Null until it is answered. What was asked only later is not among them. */
  readonly answers: KeptRatings | null;
  readonly note: { readonly sealed: string; readonly audience: NoteAudience } | null;
}

/**
 * The check-in as it stands, or null where this partner was not asked in that week. `lock` holds the couple's week
 * until the transaction ends: both partners and the closing take turns. It holds the check-in too, so that what was
 * saved during the wait for the week is read.
 */
export async function loadCheckIn(tx: Tx, ref: CheckInRef, { lock = false } = {}): Promise<AskedCheckIn | null> {
  const [row]: CheckInRow[] = await tx.query(
    `select c.id, c.enrolment_id, c.stage, c.stage_questions, c.asked_at, c.revision, c.ratings,
            with_key(c.note_sealed, c.practice_id, c.partner_id) as note_sealed, c.note_audience, w.closes_at, w.state,
            exists (select from check_in e where e.practice_id = c.practice_id and e.partner_id = c.partner_id
                    and e.local_week <> c.local_week and e.first_answered_at is not null) as answered_before
     from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.partner_id = $2 and c.local_week = $3 ${lock ? 'for update of w, c' : ''}`,
    [ref.practiceId, ref.partnerId, ref.week],
  );
  return row ? toDomain(ref, row) : null;
}

/** Writes the answers over those given before. Returns the new revision. */
export async function saveAnswers(
  tx: Tx,
  checkIn: AskedCheckIn,
  given: { answers: KeptRatings; note: AskedCheckIn['note'] },
  now: Date,
): Promise<number> {
  const [[row]]: [{ revision: number }[], number] = await tx.query(
    `update check_in
     set first_answered_at = coalesce(first_answered_at, $3), answered_at = $3, revision = revision + 1,
         ratings = $4, note_sealed = $5, note_audience = $6,
         note_written_at = case when note_sealed is distinct from $5 or note_audience is distinct from $6 then $3
                           else note_written_at end
     where practice_id = $1 and id = $2 returning revision`,
    [
      checkIn.practiceId,
      checkIn.id,
      now,
      JSON.stringify(given.answers),
      given.note ? asKept(given.note.sealed) : null,
      given.note?.audience ?? null,
    ],
  );
  return row?.revision ?? checkIn.revision + 1;
}

interface CheckInRow {
  id: Id;
  enrolment_id: Id;
  stage: StageId;
  stage_questions: string[] | null;
  asked_at: Date;
  revision: number;
  ratings: KeptRatings;
  note_sealed: string | null;
  note_audience: NoteAudience | null;
  closes_at: Date;
  state: AskedCheckIn['weekState'];
  answered_before: boolean;
}

function toDomain(ref: CheckInRef, row: CheckInRow): AskedCheckIn {
  const { id, stage, revision } = row;
  return {
    ...ref,
    id,
    stage,
    revision,
    enrolmentId: row.enrolment_id,
    stageQuestions: row.stage_questions,
    askedAt: row.asked_at,
    closesAt: row.closes_at,
    weekState: row.state,
    answeredBefore: row.answered_before,
    answers: givenIn(row.ratings),
    note: row.note_sealed && row.note_audience ? { sealed: row.note_sealed, audience: row.note_audience } : null,
  };
}

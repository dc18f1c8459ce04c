import type {
  Id,
  LocalWeek,
  NewPromise,
  OwnAnswer,
  PartnerPromise,
  PromiseAnswer,
  PromiseView,
  SeenAnswer,
} from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

export interface PromiseMark {
  readonly promiseId: Id;
  readonly view: PromiseView;
  readonly answer: PromiseAnswer;
}

/** Both partners' promises, in the order in which they were made. */
export async function loadPromises(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<PartnerPromise[]> {
  return tx.query(
    `select id, maker_id as "makerId", if_cue as "ifCue", then_act as "thenAct", to_char(due_on, 'YYYY-MM-DD') as "dueOn",
            made_week as "madeWeek", made_at as "madeAt", told_at as "toldAt", own_week as "ownWeek", seen_week as "seenWeek"
     from promise where practice_id = $1 and enrolment_id = $2 order by id`,
    [practiceId, enrolmentId],
  );
}

/**
 * The couple's weeks that have closed or were cut short by a pause; a promise whose own view was asked in one of them
 * is no longer open. What a pause left without an answer is asked about in a later week.
 */
export async function closedWeeks(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<Set<LocalWeek>> {
  const found: { week: LocalWeek }[] = await tx.query(
    `select week from couple_week where practice_id = $1 and enrolment_id = $2 and state in ('closed', 'paused')`,
    [practiceId, enrolmentId],
  );
  return new Set(found.map(({ week }) => week));
}

/** The marks that a couple's promises were given in one week, in both views. */
export async function marksOfWeek(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  week: LocalWeek,
): Promise<(PromiseMark & { readonly makerId: Id })[]> {
  return tx.query(
    `select m.promise_id as "promiseId", m.view, m.answer, p.maker_id as "makerId"
     from promise_mark m join promise p on p.practice_id = m.practice_id and p.id = m.promise_id
     where p.practice_id = $1 and p.enrolment_id = $2 and m.week = $3`,
    [practiceId, enrolmentId, week],
  );
}

/**
 * Puts a check-in's marks in the place of those it gave before; `asked` are the promises that it asks about in that
 * view. Returns the promises whose mark is new or another than before.
 */
export async function replaceMarks(
  tx: Tx,
  { practiceId, week, view }: { practiceId: Id; week: LocalWeek; view: PromiseView },
  asked: readonly Id[],
  marks: readonly { promiseId: Id; answer: PromiseAnswer }[],
  now: Date,
): Promise<Id[]> {
  if (asked.length === 0) return [];
  await tx.query(
    `delete from promise_mark where practice_id = $1 and view = $2 and promise_id = any($3::uuid[]) and promise_id <> all($4::uuid[])`,
    [practiceId, view, [...asked], marks.map(({ promiseId }) => promiseId)],
  );
  const changed: { promise_id: Id }[] = await tx.query(
    `insert into promise_mark (practice_id, promise_id, view, answer, week, marked_at)
     select $1, m."promiseId", $2, m.answer, $3, $4 from jsonb_to_recordset($5::jsonb) as m("promiseId" uuid, answer text)
     on conflict (practice_id, promise_id, view) do update set answer = excluded.answer, marked_at = excluded.marked_at
       where promise_mark.answer <> excluded.answer
     returning promise_id`,
    [practiceId, view, week, now, JSON.stringify(marks)],
  );
  return changed.map(({ promise_id }) => promise_id);
}

/** Writes the promise made in a week's check-in, over the one made there before. Returns whether it is a new one. */
export async function savePromise(
  tx: Tx,
  maker: { practiceId: Id; enrolmentId: Id; makerId: Id; week: LocalWeek },
  promise: NewPromise,
  id: Id,
  now: Date,
): Promise<{ id: Id; isNew: boolean }> {
  const [row]: { id: Id }[] = await tx.query(
    `insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (practice_id, maker_id, made_week) do update
       set if_cue = excluded.if_cue, then_act = excluded.then_act, due_on = excluded.due_on
     returning id`,
    [
      maker.practiceId,
      id,
      maker.enrolmentId,
      maker.makerId,
      promise.ifCue,
      promise.thenAct,
      promise.dueOn,
      maker.week,
      now,
    ],
  );
  return { id: row?.id ?? id, isNew: row?.id === id };
}

/** Takes back the promise made in a week's check-in, which nobody has been told of yet. */
export async function withdrawPromise(tx: Tx, practiceId: Id, makerId: Id, week: LocalWeek): Promise<void> {
  await tx.query(
    'delete from promise where practice_id = $1 and maker_id = $2 and made_week = $3 and told_at is null',
    [practiceId, makerId, week],
  );
}

/** Fixes the week in which promises were asked about, for those where it was not fixed when they were asked. */
export async function fixAskedPromises(
  tx: Tx,
  { practiceId, week, view }: { practiceId: Id; week: LocalWeek; view: PromiseView },
  asked: readonly Id[],
): Promise<void> {
  if (asked.length === 0) return;
  const column = view === 'own' ? 'own_week' : 'seen_week';
  await tx.query(
    `update promise set ${column} = $2 where practice_id = $1 and id = any($3::uuid[]) and ${column} is null`,
    [practiceId, week, [...asked]],
  );
}

/** The answers that these promises were given, in each view. */
export async function loadPromiseAnswers(
  tx: Tx,
  practiceId: Id,
  asked: Readonly<Record<PromiseView, readonly Id[]>>,
): Promise<{ own: { promiseId: Id; answer: OwnAnswer }[]; seen: { promiseId: Id; answer: SeenAnswer }[] }> {
  const marks: (PromiseMark & { answer: never })[] = await tx.query(
    `select promise_id as "promiseId", view, answer from promise_mark
     where practice_id = $1 and ((view = 'own' and promise_id = any($2::uuid[])) or (view = 'seen' and promise_id = any($3::uuid[])))
     order by promise_id`,
    [practiceId, [...asked.own], [...asked.seen]],
  );
  const of = (view: PromiseView) =>
    marks.filter((mark) => mark.view === view).map(({ promiseId, answer }) => ({ promiseId, answer }));
  return { own: of('own'), seen: of('seen') };
}

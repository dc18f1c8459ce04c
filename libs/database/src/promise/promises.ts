import type {
  AskedAbout,
  Id,
  LocalWeek,
  NewPromise,
  OwnAnswer,
  PartnerPromise,
  PromiseAnswer,
  PromiseView,
  SeenAnswer,
} from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { PromiseRow } from './entities.js';
import { toldToReadSql } from './told-to-read.js';

export interface PromiseMark {
  readonly promiseId: Id;
  readonly view: PromiseView;
  readonly answer: PromiseAnswer;
}

/** Both partners' promises, in the order in which they were made, for what needs no word of them. */
export async function loadPromises(tx: Reader, { practiceId, enrolmentId }: EnrolmentRef): Promise<PartnerPromise[]> {
  return (await loadPromisesOf(tx, [practiceId], [enrolmentId])).map(({ promise }) => promise);
}

/** The same with their words, still sealed: `openedPromise` of @troth/programme opens them. */
export async function loadPromisesToRead(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
): Promise<PartnerPromise[]> {
  return ((await reader.query(loadSql(wordsToRead), [[practiceId], [enrolmentId]])) as LoadedPromise[]).map(toDomain);
}

/** The same of several couples, each with whose it is; the ids of a couple stand at the same place in both lists. */
export async function loadPromisesOf(
  tx: Reader,
  practiceIds: readonly Id[],
  enrolmentIds: readonly Id[],
): Promise<{ readonly enrolmentId: Id; readonly promise: PartnerPromise }[]> {
  const rows = (await tx.query(loadSql(wordsAsKept), [practiceIds, enrolmentIds])) as LoadedPromise[];
  return rows.map((row) => ({ enrolmentId: row.enrolmentId, promise: toDomain(row) }));
}

const wordsAsKept = 'p.if_cue as "ifCue", p.then_act as "thenAct", p.told_words as "toldWords"';

const wordsToRead = `with_key(p.if_cue, p.practice_id, p.maker_id) as "ifCue",
            with_key(p.then_act, p.practice_id, p.maker_id) as "thenAct", ${toldToReadSql('p')} as "toldWords"`;

function loadSql(words: string): string {
  return `select p.enrolment_id as "enrolmentId", p.id, p.maker_id as "makerId", ${words},
            to_char(p.due_on, 'YYYY-MM-DD') as "dueOn", p.made_week as "madeWeek", p.made_at as "madeAt",
            p.told_at as "toldAt", p.let_go_at as "letGoAt", ${heldSql('p')} as held,
            p.own_week as "ownWeek", coalesce(ow.state in ('closed', 'paused'), false) as "ownOver", p.own_again as "ownAgain",
            o.answer as "ownAnswer", p.seen_week as "seenWeek",
            coalesce(sw.state in ('closed', 'paused'), false) as "seenOver", p.seen_again as "seenAgain", s.answer as "seenAnswer"
     from unnest($1::uuid[], $2::uuid[]) as couple(practice_id, enrolment_id)
     join promise p on p.practice_id = couple.practice_id and p.enrolment_id = couple.enrolment_id
     left join couple_week ow on ow.practice_id = p.practice_id and ow.enrolment_id = p.enrolment_id and ow.week = p.own_week
     left join couple_week sw on sw.practice_id = p.practice_id and sw.enrolment_id = p.enrolment_id and sw.week = p.seen_week
     left join promise_mark o on o.practice_id = p.practice_id and o.promise_id = p.id and o.view = 'own'
     left join promise_mark s on s.practice_id = p.practice_id and s.promise_id = p.id and s.view = 'seen'
     order by p.id`;
}

/** Whether what its maker changed since it was told is held; asked of the few that were changed. */
function heldSql(promise: 'p'): string {
  return `case when ${promise}.told_words is null then false
               else reports_held(${promise}.practice_id, ${promise}.maker_id, 'infinity') end`;
}

interface LoadedPromise extends Omit<PartnerPromise, PromiseView> {
  readonly enrolmentId: Id;
  readonly ownWeek: LocalWeek | null;
  readonly ownOver: boolean;
  readonly ownAgain: boolean;
  readonly ownAnswer: OwnAnswer | null;
  readonly seenWeek: LocalWeek | null;
  readonly seenOver: boolean;
  readonly seenAgain: boolean;
  readonly seenAnswer: SeenAnswer | null;
}

function toDomain(row: LoadedPromise): PartnerPromise {
  const { id, makerId, ifCue, thenAct, dueOn, madeWeek, madeAt, toldAt, toldWords, letGoAt, held } = row;
  return {
    id,
    makerId,
    ifCue,
    thenAct,
    dueOn,
    madeWeek,
    madeAt,
    toldAt,
    toldWords,
    letGoAt,
    held,
    own: { week: row.ownWeek, over: row.ownOver, again: row.ownAgain, answer: row.ownAnswer },
    seen: { week: row.seenWeek, over: row.seenOver, again: row.seenAgain, answer: row.seenAnswer },
  };
}

/** One promise that a check-in of one week asks about. */
export interface PromiseAsked extends AskedAbout {
  readonly practiceId: Id;
  readonly week: LocalWeek;
}

/** Keeps what check-ins ask about, in one statement; a promise that was let go meanwhile is left out. */
export async function keepAskedPromises(tx: Tx, asked: readonly PromiseAsked[]): Promise<void> {
  if (asked.length === 0) return;
  await tx.query(
    `with asked as (
       select * from jsonb_to_recordset($1::jsonb) as a("practiceId" uuid, "promiseId" uuid, view text, week text, again boolean)
     ), views as (
       select a."practiceId", a."promiseId", max(a.week) filter (where a.view = 'own') as own_week,
              bool_or(a.again) filter (where a.view = 'own') as own_again, max(a.week) filter (where a.view = 'seen') as seen_week,
              bool_or(a.again) filter (where a.view = 'seen') as seen_again
       from asked a group by a."practiceId", a."promiseId"
     )
     update promise p
     set own_week = coalesce(v.own_week, p.own_week), own_again = coalesce(v.own_again, p.own_again),
         seen_week = coalesce(v.seen_week, p.seen_week), seen_again = coalesce(v.seen_again, p.seen_again)
     from views v where p.practice_id = v."practiceId" and p.id = v."promiseId" and (p.let_go_at is null or ${heldSql('p')})`,
    [JSON.stringify(asked)],
  );
}

/** The marks that a couple's promises were given in one week, in both views; one that was let go counts nowhere. */
export async function marksOfWeek(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  week: LocalWeek,
): Promise<(PromiseMark & { readonly makerId: Id })[]> {
  return tx.query(
    `select m.promise_id as "promiseId", m.view, m.answer, p.maker_id as "makerId"
     from promise_mark m join promise p on p.practice_id = m.practice_id and p.id = m.promise_id
     where p.practice_id = $1 and p.enrolment_id = $2 and m.week = $3 and p.let_go_at is null`,
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
       set if_cue = excluded.if_cue, then_act = excluded.then_act, due_on = excluded.due_on, let_go_at = null
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
  const untold = { practiceId, makerId, madeWeek: week, toldAt: IsNull(), letGoAt: IsNull() };
  await managerOf(tx).delete(PromiseRow, untold);
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

import type { Id, MeasureAnswers } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** What was answered to each measure, by its key. */
export type AnswersByMeasure = Readonly<Record<string, MeasureAnswers>>;

export interface NewAsking extends EnrolmentRef, PartnerRef {
  readonly id: Id;
  /** Which one of its kind it is: nobody is asked twice for the same. */
  readonly occasion: string;
  readonly openUntil: Date;
}

/** One time that one partner was asked. */
export interface MeasureAsking {
  readonly id: Id;
  readonly partnerId: Id;
  readonly askedAt: Date;
  readonly openUntil: Date;
  readonly answeredAt: Date | null;
  readonly answers: AnswersByMeasure | null;
}

/** One that was answered. */
export interface AnsweredAsking extends MeasureAsking {
  readonly answeredAt: Date;
}

/** @sql id, partner_id as "partnerId", asked_at as "askedAt", open_until as "openUntil", answered_at as "answeredAt", answers */
const columns =
  'id, partner_id as "partnerId", asked_at as "askedAt", open_until as "openUntil", answered_at as "answeredAt", answers';

/** Writes askings, and returns the ids of those that were not there before. */
export async function insertAskings(tx: Tx, askings: readonly NewAsking[], now: Date): Promise<ReadonlySet<Id>> {
  if (askings.length === 0) return new Set();
  const fresh: { id: Id }[] = await tx.query(
    `with fresh as (
       insert into measure_asking (practice_id, id, enrolment_id, partner_id, occasion, asked_at, open_until)
       select a."practiceId", a.id, a."enrolmentId", a."partnerId", a.occasion, $2, a."openUntil"
       from jsonb_to_recordset($1::jsonb) as a("practiceId" uuid, id uuid, "enrolmentId" uuid, "partnerId" uuid,
            occasion text, "openUntil" timestamptz)
       on conflict (practice_id, partner_id, occasion) do nothing returning id
     )
     select id from fresh`,
    [JSON.stringify(askings), now],
  );
  return new Set(fresh.map(({ id }) => id));
}

/** The latest asking of a partner that can still be answered; null where there is none. `lock` holds it. */
export async function findOpenAsking(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
  now: Date,
  { lock = false } = {},
): Promise<MeasureAsking | null> {
  const found = (await reader.query(
    `select ${columns} from measure_asking
     where practice_id = $1 and partner_id = $2 and open_until > $3
     order by asked_at desc limit 1 ${lock ? 'for update' : ''}`,
    [practiceId, partnerId, now],
  )) as MeasureAsking[];
  return found[0] ?? null;
}

/** What both partners of a couple answered, oldest first. */
export async function answeredMeasures(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
): Promise<AnsweredAsking[]> {
  return (await reader.query(
    `select ${columns} from measure_asking
     where practice_id = $1 and enrolment_id = $2 and answered_at is not null order by asked_at`,
    [practiceId, enrolmentId],
  )) as AnsweredAsking[];
}

/** Keeps the answers in place of earlier ones; without any, none were given. */
export async function saveMeasureAnswers(
  tx: Tx,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  answers: AnswersByMeasure | null,
  now: Date,
): Promise<void> {
  await tx.query(
    `update measure_asking set answers = $3::jsonb, answered_at = case when $3::jsonb is null then null else $4::timestamptz end
     where practice_id = $1 and id = $2`,
    [practiceId, id, answers && JSON.stringify(answers), now],
  );
}

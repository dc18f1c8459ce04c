import type { Id, MeasureAnswers } from '@troth/domain';
import { IsNull, MoreThan, Not } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { MeasureAskingRow } from './entities.js';

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
  const found = await managerOf(reader).findOne(MeasureAskingRow, {
    where: { practiceId, partnerId, openUntil: MoreThan(now) },
    order: { askedAt: 'desc' },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  return found && toAsking(found);
}

/** Lets an asking be answered until a later time. */
export async function extendAsking(
  tx: Tx,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  openUntil: Date,
): Promise<void> {
  await managerOf(tx).update(MeasureAskingRow, { practiceId, id }, { openUntil });
}

/** What both partners of a couple answered, oldest first. */
export async function answeredMeasures(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
): Promise<AnsweredAsking[]> {
  const found = await managerOf(reader).find(MeasureAskingRow, {
    where: { practiceId, enrolmentId, answeredAt: Not(IsNull()) },
    order: { askedAt: 'asc' },
  });
  return found.map(toAsking).filter(isAnswered);
}

function toAsking({ id, partnerId, askedAt, openUntil, answeredAt, answers }: MeasureAskingRow): MeasureAsking {
  return { id, partnerId, askedAt, openUntil, answeredAt, answers };
}

function isAnswered(asking: MeasureAsking): asking is AnsweredAsking {
  return asking.answeredAt !== null;
}

/** Keeps the answers in place of earlier ones; without any, none were given. */
export async function saveMeasureAnswers(
  tx: Tx,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  answers: AnswersByMeasure | null,
  now: Date,
): Promise<void> {
  await managerOf(tx).update(MeasureAskingRow, { practiceId, id }, { answers, answeredAt: answers && now });
}

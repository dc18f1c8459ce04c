import {
  coupleOutcome,
  measureKey,
  scoreOf,
  trothSix,
  type CountedCouple,
  type EnrolmentEnd,
  type Id,
  type MeasureAnswers,
  type PracticeFigures,
  type StageId,
} from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { PracticeFiguresRow } from './entities.js';

export type KeptFigures = Pick<PracticeFiguresRow, 'month' | 'countedAt' | 'figures'>;

/** A practice that was not counted in this month yet; null where there is none. One that is held is left to its holder. */
export async function practiceToCount(tx: Tx, month: string): Promise<Id | null> {
  const [found]: { id: Id }[] = await tx.query(
    `select p.practice_id as id from practice p
     where not exists (select from practice_figures f where f.practice_id = p.practice_id and f.month = $1)
     order by p.practice_id limit 1 for no key update skip locked`,
    [month],
  );
  return found?.id ?? null;
}

/** What is counted of each couple of a practice whose programme has begun; worries are those raised since an instant. */
export async function couplesToCount(tx: Tx, practiceId: Id, since: Date): Promise<CountedCouple[]> {
  const rows: CoupleToCount[] = await tx.query(
    `select e.id, e.coach_id as "coachId", e.activated_at as "joinedAt", e.ended_at as "endedAt", e.ended_how as "endedHow",
            (select coalesce(json_agg(json_build_object('stage', r.stage, 'enteredAt', r.entered_at, 'endedAt', r.ended_at)
                      order by r.entered_at, r.id), '[]')
             from round r where r.practice_id = e.practice_id and r.enrolment_id = e.id) as rounds,
            (select coalesce(json_agg(distinct t.kind), '[]') from attention t
             where t.practice_id = e.practice_id and t.enrolment_id = e.id and t.raised_at > $2) as worries,
            (select coalesce(json_agg(json_build_object('partnerId', m.partner_id, 'answers', m.answers) order by m.asked_at), '[]')
             from measure_asking m
             where m.practice_id = e.practice_id and m.enrolment_id = e.id and m.answers is not null) as measured
     from enrolment e where e.practice_id = $1 and e.activated_at is not null`,
    [practiceId, since],
  );
  return rows.map(toDomain);
}

/** Kept once a month, and never changed: what is erased later does not show in what was counted before. */
export async function keepFigures(
  tx: Tx,
  practiceId: Id,
  { month, figures, now }: { readonly month: string; readonly figures: PracticeFigures; readonly now: Date },
): Promise<void> {
  await managerOf(tx).insert(PracticeFiguresRow, { practiceId, month, countedAt: now, figures });
}

/** The figures of a practice's latest months, the latest first. */
export async function loadFigures(reader: Reader, practiceId: Id, months: number): Promise<KeptFigures[]> {
  return managerOf(reader).find(PracticeFiguresRow, {
    where: { practiceId },
    order: { month: 'desc' },
    take: months,
  });
}

interface CoupleToCount {
  readonly id: Id;
  readonly coachId: Id | null;
  readonly joinedAt: Date;
  readonly endedAt: Date | null;
  readonly endedHow: EnrolmentEnd | null;
  /** Instants as JSON writes them. */
  readonly rounds: readonly { readonly stage: StageId; readonly enteredAt: string; readonly endedAt: string | null }[];
  readonly worries: readonly string[];
  readonly measured: readonly {
    readonly partnerId: Id;
    readonly answers: Readonly<Record<string, MeasureAnswers>>;
  }[];
}

function toDomain({ endedAt, endedHow, rounds, measured, ...couple }: CoupleToCount): CountedCouple {
  const byPartner = Map.groupBy(measured, ({ partnerId }) => partnerId);
  const scores = [...byPartner.values()].map((given) =>
    given.flatMap(({ answers }) => scoreOf(trothSix, answers[measureKey(trothSix)] ?? {}) ?? []),
  );
  return {
    ...couple,
    ended: endedAt && endedHow && { at: endedAt, how: endedHow },
    rounds: rounds.map(({ stage, enteredAt, endedAt: until }) => ({
      stage,
      enteredAt: new Date(enteredAt),
      endedAt: until === null ? null : new Date(until),
    })),
    outcome: coupleOutcome(trothSix, scores),
  };
}

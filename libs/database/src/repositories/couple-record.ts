import {
  promiseRate,
  type CoupleRecord,
  type Enrolment,
  type Id,
  type LocalWeek,
  type MailSignal,
  type PartnerRecord,
  type PromiseAnswer,
  type PromiseView,
  type StageId,
} from '@troth/domain';
import type { Tx } from '../database.js';

/** All that reports, milestones and attention look at, read from the answers themselves. */
export async function loadCoupleRecord(tx: Tx, enrolment: Enrolment, now: Date): Promise<CoupleRecord> {
  const { practiceId, id, partners } = enrolment;
  const weeks: WeekRow[] = await tx.query(
    `select c.partner_id, c.local_week, c.stage, c.round_id, w.state, c.first_answered_at is not null as answered,
            c.openness, c.closeness, c.trust, c.readiness
     from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.enrolment_id = $2 order by c.local_week`,
    [practiceId, id],
  );
  const marks: MarkRow[] = await tx.query(
    `select p.maker_id, m.view, m.week, m.answer
     from promise p join promise_mark m on m.practice_id = p.practice_id and m.promise_id = p.id
     where p.practice_id = $1 and p.enrolment_id = $2`,
    [practiceId, id],
  );
  const record = (partnerId: Id) => partnerRecord(
    weeks.filter((row) => row.partner_id === partnerId),
    marks.filter((row) => row.maker_id === partnerId),
  );
  return {
    at: now,
    enrolment,
    partners: { a: record(partners.a.id), b: record(partners.b.id) },
    mail: await mailSignals(tx, enrolment),
  };
}

function partnerRecord(weeks: readonly WeekRow[], marks: readonly MarkRow[]): PartnerRecord {
  const answers = Map.groupBy(marks, ({ view, week }) => `${view} ${week}`);
  const rate = (view: PromiseView, week: LocalWeek) => {
    const found = promiseRate((answers.get(`${view} ${week}`) ?? []).map(({ answer }) => answer));
    return found === 'frozen' ? { sum: 0, of: 0 } : found;
  };
  return {
    promisesKept: marks.filter(({ view, answer }) => view === 'own' && answer === 'kept').length,
    weeks: weeks.map((row) => ({
      week: row.local_week,
      stage: row.stage,
      roundId: row.round_id,
      frozen: row.state === 'paused',
      closed: row.state === 'closed',
      answered: row.answered,
      openness: row.openness,
      closeness: row.closeness,
      trust: row.trust,
      readiness: row.readiness,
      own: rate('own', row.local_week),
      seen: rate('seen', row.local_week),
    })),
  };
}

/** Addresses that a server refused for good; asked only where a partner's mail was stopped. */
async function mailSignals(tx: Tx, { practiceId, id }: Enrolment): Promise<MailSignal[]> {
  return tx.query(
    `select 'bounce' as kind, p.id as "partnerId", d.id as "deliveryId", d.settled_at as at
     from partner p
     join delivery d on d.practice_id = p.practice_id and d.enrolment_id = p.enrolment_id and d.person_id = p.id
                    and d.state = 'suppressed' and d.settled_at = p.suppressed_at
     where p.practice_id = $1 and p.enrolment_id = $2 and p.suppressed_at is not null`,
    [practiceId, id],
  );
}

interface WeekRow {
  partner_id: Id;
  local_week: LocalWeek;
  stage: StageId;
  round_id: Id;
  state: 'planned' | 'open' | 'closed' | 'paused';
  answered: boolean;
  openness: number | null;
  closeness: number | null;
  trust: number | null;
  readiness: number | null;
}

interface MarkRow {
  maker_id: Id;
  view: PromiseView;
  week: LocalWeek;
  answer: PromiseAnswer;
}

import {
  intakePlace,
  promiseRate,
  ratingsOf,
  readIntake,
  type CoupleRecord,
  type Enrolment,
  type Id,
  type KeptRatings,
  type LocalWeek,
  type MailSignal,
  type PartnerRecord,
  type PromiseAnswer,
  type PromiseView,
  type StageId,
} from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { OpenSealed } from './open-sealed.js';

/** All that reports, milestones and attention look at, read from the answers themselves; `open` opens what is sealed. */
export async function loadCoupleRecord(
  tx: Tx,
  enrolment: Enrolment,
  now: Date,
  open: OpenSealed,
): Promise<CoupleRecord> {
  const { practiceId, id, partners } = enrolment;
  const [found]: [Found] = await tx.query(
    `select
       (select coalesce(json_agg(json_build_object('partnerId', c.partner_id, 'week', c.local_week, 'stage', c.stage,
                 'roundId', c.round_id, 'state', w.state, 'answered', c.first_answered_at is not null,
                 'ratings', c.ratings) order by c.local_week), '[]')
        from check_in c
        join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
        where c.practice_id = $1 and c.enrolment_id = $2) as weeks,
       (select coalesce(json_agg(json_build_object('makerId', p.maker_id, 'view', m.view, 'week', m.week, 'answer', m.answer)), '[]')
        from promise p join promise_mark m on m.practice_id = p.practice_id and m.promise_id = p.id
        where p.practice_id = $1 and p.enrolment_id = $2) as marks,
       exists (select from partner p where p.practice_id = $1 and p.enrolment_id = $2 and p.suppressed_at is not null)
         or exists (select from inbound_mail m where m.practice_id = $1 and m.enrolment_id = $2) as answered,
       (select coalesce(json_agg(json_build_object('partnerId', m.person_id, 'kind', m.kind, 'at', m.stopped_at)), '[]')
        from mail_choice m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
        where p.practice_id = $1 and p.enrolment_id = $2) as stopped,
       (select coalesce(json_agg(json_build_object('partnerId', c.partner_id, 'checkInId', c.id, 'writtenAt', c.note_written_at)
                                 order by c.note_written_at), '[]')
        from check_in c where c.practice_id = $1 and c.enrolment_id = $2 and c.note_audience = 'coach'
          and c.note_sealed is not null and c.note_written_at is not null) as notes,
       (select coalesce(json_agg(json_build_object('partnerId', i.partner_id, 'sealed', i.sealed)), '[]')
        from intake i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
        where p.practice_id = $1 and p.enrolment_id = $2) as intakes`,
    [practiceId, id],
  );
  const record = (partnerId: Id) =>
    partnerRecord(
      found.weeks.filter((row) => row.partnerId === partnerId),
      found.marks.filter((row) => row.makerId === partnerId),
    );
  const account = (partnerId: Id) => {
    const kept = found.intakes.find((row) => row.partnerId === partnerId);
    return kept ? readIntake(open(kept.sealed, intakePlace(partnerId))) : null;
  };
  return {
    at: now,
    enrolment,
    partners: { a: record(partners.a.id), b: record(partners.b.id) },
    mail: found.answered ? await mailSignals(tx, enrolment) : [],
    stopped: found.stopped.map((choice) => ({ ...choice, at: new Date(choice.at) })),
    notes: found.notes.map((note) => ({ ...note, writtenAt: new Date(note.writtenAt) })),
    accounts: { a: account(partners.a.id), b: account(partners.b.id) },
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
      week: row.week,
      stage: row.stage,
      roundId: row.roundId,
      frozen: row.state === 'paused',
      closed: row.state === 'closed',
      answered: row.answered,
      ...ratingsOf(row.ratings),
      own: rate('own', row.week),
      seen: rate('seen', row.week),
    })),
  };
}

/** Addresses that a server refused for good, and what came back by email. */
async function mailSignals(tx: Tx, { practiceId, id }: Enrolment): Promise<MailSignal[]> {
  return tx.query(
    `select 'bounce' as kind, p.id as "partnerId", d.id as key, d.settled_at as at
     from partner p
     join occurrence o on o.practice_id = p.practice_id and o.person_id = p.id
     join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
                    and d.state = 'suppressed' and d.settled_at = p.suppressed_at and d.answer = p.suppressed_why
     where p.practice_id = $1 and p.enrolment_id = $2 and p.suppressed_at is not null
     union all
     select case when i.kind = 'soft-bounce' then 'bounce' when i.kind in ('bounce', 'complaint') then i.kind else 'reply' end,
            i.partner_id, case when i.kind in ('bounce', 'soft-bounce', 'complaint') then i.delivery_id else i.id end, i.received_at
     from inbound_mail i
     join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
     where i.practice_id = $1 and i.enrolment_id = $2
       and (i.kind in ('bounce', 'complaint', 'reply', 'other-sender', 'unreadable')
            or i.kind = 'check-in' and i.sealed is not null or i.kind = 'soft-bounce' and i.received_at = p.suppressed_at)`,
    [practiceId, id],
  );
}

interface Found {
  readonly weeks: readonly WeekRow[];
  readonly marks: readonly MarkRow[];
  /** Whether anything came back from one of them: a refusal, a bounce, a complaint, a reply. */
  readonly answered: boolean;
  readonly stopped: readonly { readonly partnerId: Id; readonly kind: string; readonly at: string }[];
  readonly notes: readonly { readonly partnerId: Id; readonly checkInId: Id; readonly writtenAt: string }[];
  readonly intakes: readonly { readonly partnerId: Id; readonly sealed: string }[];
}

interface WeekRow {
  readonly partnerId: Id;
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly roundId: Id;
  readonly state: 'planned' | 'open' | 'closed' | 'paused';
  readonly answered: boolean;
  readonly ratings: KeptRatings;
}

interface MarkRow {
  readonly makerId: Id;
  readonly view: PromiseView;
  readonly week: LocalWeek;
  readonly answer: PromiseAnswer;
}

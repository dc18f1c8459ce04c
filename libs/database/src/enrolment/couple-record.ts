import {
  intakePlace,
  measureKey,
  promiseRate,
  recordedPromise,
  ratingsOf,
  readIntake,
  reliableChange,
  scoreOf,
  trothSix,
  type CoupleRecord,
  type Enrolment,
  type Id,
  type KeptRatings,
  type LocalWeek,
  type MeasureAnswers,
  type MeasurePoint,
  type PartnerPromise,
  type PartnerRecord,
  type PromiseAnswer,
  type PromiseView,
  type ScaleNoise,
  type StageId,
  type StoppedAddress,
  type UnreadWords,
} from '@troth/domain';
import { unreadWordsSql } from '../check-in/unread-words.js';
import { loadPromises } from '../promise/promises.js';
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
       (select coalesce(json_agg(json_build_object('partnerId', p.id, 'week', w.week, 'stage', coalesce(c.stage, w.stage),
                 'roundId', coalesce(c.round_id, w.round_id), 'state', w.state, 'asked', c.id is not null,
                 'stageQuestions', c.stage_questions,
                 'answered', c.first_answered_at is not null, 'ratings', coalesce(c.ratings, '{}')) order by w.week), '[]')
        from couple_week w
        join partner p on p.practice_id = w.practice_id and p.enrolment_id = w.enrolment_id
        left join check_in c on c.practice_id = w.practice_id and c.partner_id = p.id and c.local_week = w.week
        where w.practice_id = $1 and w.enrolment_id = $2 and (c.id is not null or w.state = 'closed')) as weeks,
       (select coalesce(json_agg(json_build_object('makerId', p.maker_id, 'view', m.view, 'week', m.week, 'answer', m.answer)), '[]')
        from promise p join promise_mark m on m.practice_id = p.practice_id and m.promise_id = p.id
        where p.practice_id = $1 and p.enrolment_id = $2 and p.let_go_at is null) as marks,
       (select coalesce(json_agg(json_build_object('partnerId', p.id, 'suppressedWhy', p.suppressed_why, 'at', p.suppressed_at,
                 'complainedAt', (select max(m.received_at) from inbound_mail m where m.practice_id = p.practice_id
                   and m.enrolment_id = p.enrolment_id and m.partner_id = p.id and m.kind = 'complaint'))), '[]')
        from partner p where p.practice_id = $1 and p.enrolment_id = $2 and p.suppressed_at is not null) as stops,
       (select coalesce(json_agg(json_build_object('partnerId', m.person_id, 'kind', m.kind, 'at', m.stopped_at)), '[]')
        from (select m.person_id, m.kind, m.stopped_at
              from mail_choice m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
              where p.practice_id = $1 and p.enrolment_id = $2
              union all
              select p.id, 'check-in', p.without_emails_since from partner p
              where p.practice_id = $1 and p.enrolment_id = $2 and p.without_emails_since is not null
                and not exists (select from mail_choice m where m.practice_id = p.practice_id and m.partner_id = p.id
                                and m.kind = 'check-in')) m) as stopped,
       (select coalesce(json_agg(json_build_object('partnerId', i.partner_id, 'sealed', with_key(i.sealed, i.practice_id, i.partner_id), 'at', i.changed_at)), '[]')
        from intake i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
        where p.practice_id = $1 and p.enrolment_id = $2) as intakes,
       (select coalesce(json_agg(json_build_object('partnerId', m.partner_id, 'at', m.answered_at, 'answers', m.answers)
                                 order by m.asked_at), '[]')
        from measure_asking m
        where m.practice_id = $1 and m.enrolment_id = $2 and m.answered_at is not null) as measured,
       (select coalesce(json_agg(json_build_object('partnerId', unread.partner_id, 'cameAs', unread.came_as, 'at', unread.at)
                                 order by unread.at), '[]')
        from (${unreadWordsSql}) unread) as words,
       (select i.valid_until from invitation i
        join partner p on p.practice_id = i.practice_id and p.enrolment_id = i.enrolment_id and p.side = 'b' and p.suppressed_at is null
        where i.practice_id = $1 and i.enrolment_id = $2 and i.state = 'sent') as "invitedUntil",
       (select n.figures from practice_noise n where n.practice_id = $1) as noise`,
    [practiceId, id],
  );
  const promises = await loadPromises(tx, { practiceId, enrolmentId: id });
  const record = (partnerId: Id) =>
    partnerRecord(
      found.weeks.filter((row) => row.partnerId === partnerId),
      found.marks.filter((row) => row.makerId === partnerId),
      promises.filter(({ makerId }) => makerId === partnerId),
    );
  const account = (partnerId: Id) => {
    const kept = found.intakes.find((row) => row.partnerId === partnerId);
    const told = kept ? readIntake(open(kept.sealed, intakePlace(partnerId))) : null;
    return kept && told ? { told, at: new Date(kept.at) } : null;
  };
  return {
    at: now,
    enrolment,
    partners: { a: record(partners.a.id), b: record(partners.b.id) },
    addresses: found.stops.flatMap(stopsOf),
    stopped: found.stopped.map((choice) => ({ ...choice, at: new Date(choice.at) })),
    accounts: { a: account(partners.a.id), b: account(partners.b.id) },
    measured: { a: measured(found.measured, partners.a.id), b: measured(found.measured, partners.b.id) },
    noise: found.noise ?? reliableChange,
    invitedUntil: found.invitedUntil,
    words: found.words.map((unread) => ({ ...unread, at: new Date(unread.at) })),
  };
}

function partnerRecord(
  weeks: readonly WeekRow[],
  marks: readonly MarkRow[],
  promises: readonly PartnerPromise[],
): PartnerRecord {
  const answers = Map.groupBy(marks, ({ view, week }) => `${view} ${week}`);
  const rate = (view: PromiseView, week: LocalWeek) => {
    const found = promiseRate((answers.get(`${view} ${week}`) ?? []).map(({ answer }) => answer));
    return found === 'frozen' ? { sum: 0, of: 0 } : found;
  };
  return {
    promises: promises.map(recordedPromise),
    weeks: weeks.map((row) => ({
      week: row.week,
      stage: row.stage,
      roundId: row.roundId,
      frozen: row.state === 'paused',
      closed: row.state === 'closed',
      asked: row.asked,
      answered: row.answered,
      askedReadiness: row.stageQuestions?.includes('readiness') ?? true,
      ...ratingsOf(row.ratings),
      own: rate('own', row.week),
      seen: rate('seen', row.week),
    })),
  };
}

/** Why an address gets no mail; where its reader wants no invitations, nothing is wrong with it. */
function stopsOf({ partnerId, suppressedWhy, at, complainedAt }: StopRow): StoppedAddress[] {
  const complained = suppressedWhy === 'complaint' || (complainedAt !== null && complainedAt >= at);
  const bounced = !['complaint', 'declined', 'no-more'].includes(suppressedWhy ?? '');
  return [
    ...(bounced ? [{ partnerId, why: 'bounce', at: new Date(at) } as const] : []),
    ...(complained ? [{ partnerId, why: 'complaint', at: new Date(complainedAt ?? at) } as const] : []),
  ];
}

/** A partner's scores by our six questions; what was not answered well enough for a score is none. */
function measured(rows: readonly MeasuredRow[], partnerId: Id): MeasurePoint[] {
  return rows.flatMap((row) => {
    const score = row.partnerId === partnerId ? scoreOf(trothSix, row.answers[measureKey(trothSix)] ?? {}) : null;
    return score === null ? [] : [{ at: new Date(row.at), score }];
  });
}

interface Found {
  readonly noise: ScaleNoise | null;
  readonly invitedUntil: Date | null;
  readonly weeks: readonly WeekRow[];
  readonly marks: readonly MarkRow[];
  readonly stops: readonly StopRow[];
  readonly stopped: readonly { readonly partnerId: Id; readonly kind: string; readonly at: string }[];
  readonly measured: readonly MeasuredRow[];
  readonly intakes: readonly { readonly partnerId: Id; readonly sealed: string; readonly at: string }[];
  readonly words: readonly { readonly partnerId: Id; readonly cameAs: UnreadWords['cameAs']; readonly at: string }[];
}

/** Instants as JSON writes them. */
interface StopRow {
  readonly partnerId: Id;
  readonly suppressedWhy: string | null;
  readonly at: string;
  readonly complainedAt: string | null;
}

interface WeekRow {
  readonly partnerId: Id;
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly roundId: Id;
  readonly state: 'planned' | 'open' | 'closed' | 'paused';
  readonly asked: boolean;
  readonly answered: boolean;
  readonly stageQuestions: readonly string[] | null;
  readonly ratings: KeptRatings;
}

interface MeasuredRow {
  readonly partnerId: Id;
  readonly at: string;
  readonly answers: Readonly<Record<string, MeasureAnswers>>;
}

interface MarkRow {
  readonly makerId: Id;
  readonly view: PromiseView;
  readonly week: LocalWeek;
  readonly answer: PromiseAnswer;
}

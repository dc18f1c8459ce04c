import { ratingsOf, type Id, type KeptRatings, type LocalWeek, type Ratings, type StageId } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** One couple week as it stands for one partner, with its ratings. */
export interface PartnerWeek extends Ratings {
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly asked: boolean;
  readonly answered: boolean;
  readonly answeredAt: Date | null;
  readonly closed: boolean;
  /** Paused: it counts for nothing. */
  readonly frozen: boolean;
  /** This partner's promises in both views: what was kept of what counts. */
  readonly own: { readonly sum: number; readonly of: number };
  readonly seen: { readonly sum: number; readonly of: number };
}

/** A partner's weeks in which they were asked, and those that have closed, oldest first: nothing of when the other is asked. */
export async function loadPartnerWeeks(reader: Reader, practiceId: Id, partnerId: Id): Promise<PartnerWeek[]> {
  const weeks = (await reader.query(
    `select w.week, w.stage, c.id is not null as asked, c.answered_at is not null as answered, c.answered_at as "answeredAt",
            w.state = 'closed' as closed, w.state = 'paused' as frozen,
            coalesce(c.ratings, '{}') as ratings,
            json_build_object('sum', coalesce(s.own_sum, 0)::float8, 'of', coalesce(s.own_of, 0)) as own,
            json_build_object('sum', coalesce(s.seen_sum, 0)::float8, 'of', coalesce(s.seen_of, 0)) as seen
     from partner p
     join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id
     left join check_in c on c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = w.week
     left join weekly_summary s on s.practice_id = p.practice_id and s.partner_id = p.id and s.week = w.week
     where p.practice_id = $1 and p.id = $2 and (c.id is not null or w.state = 'closed') order by w.week`,
    [practiceId, partnerId],
  )) as (Omit<PartnerWeek, keyof Ratings> & { readonly ratings: KeptRatings })[];
  return weeks.map(({ ratings, ...week }) => ({ ...week, ...ratingsOf(ratings) }));
}

/** The weeks of a couple that closed while the reports of this partner's other were held: nothing of theirs shows in them. */
export async function heldWeeks(
  reader: Reader,
  { practiceId, enrolmentId, partnerId }: EnrolmentRef & PartnerRef,
): Promise<ReadonlySet<LocalWeek>> {
  const weeks = (await reader.query(
    `select w.week from couple_week w
     join partner p on p.practice_id = w.practice_id and p.enrolment_id = w.enrolment_id and p.id <> $3
     where w.practice_id = $1 and w.enrolment_id = $2 and w.state = 'closed' and reports_held(p.practice_id, p.id, w.closed_at)`,
    [practiceId, enrolmentId, partnerId],
  )) as { week: LocalWeek }[];
  return new Set(weeks.map(({ week }) => week));
}

/**
 * Which week of a round a couple is in: those that have closed and the one that closes next, paused ones left out. It
 * moves on when a week closes, for both at once, and never when one of them is asked.
 */
export async function weekInRound(reader: Reader, practiceId: Id, enrolmentId: Id, roundId: Id): Promise<number> {
  const [row] = (await reader.query(`select ${weekInRoundSql('$1', '$2', '$3')} as weeks`, [
    practiceId,
    enrolmentId,
    roundId,
  ])) as { weeks: number }[];
  return row?.weeks ?? 0;
}

/** The same as an expression over the three ids. */
export function weekInRoundSql(practiceId: string, enrolmentId: string, roundId: string): string {
  return `(select count(*)::int from couple_week w
    where w.practice_id = ${practiceId} and w.enrolment_id = ${enrolmentId} and w.round_id = ${roundId}
      and (w.state = 'closed' or w.state in ('planned', 'open') and not exists (
        select from couple_week o where o.practice_id = w.practice_id and o.enrolment_id = w.enrolment_id
          and o.week < w.week and o.state in ('planned', 'open'))))`;
}

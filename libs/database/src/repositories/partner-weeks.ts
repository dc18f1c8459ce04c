import type { Id, LocalWeek, StageId } from '@troth/domain';
import type { Reader } from './reader.js';

/** One couple week as it stands for one partner; ratings are null where none were given. */
export interface PartnerWeek {
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly asked: boolean;
  readonly answered: boolean;
  readonly answeredAt: Date | null;
  readonly closed: boolean;
  /** Paused: it counts for nothing. */
  readonly frozen: boolean;
  readonly openness: number | null;
  readonly closeness: number | null;
  readonly trust: number | null;
  readonly focus: number | null;
  readonly readiness: number | null;
  /** This partner's promises in both views: what was kept of what counts. */
  readonly own: { readonly sum: number; readonly of: number };
  readonly seen: { readonly sum: number; readonly of: number };
}

/** A partner's weeks from the first that was asked on, oldest first. */
export async function loadPartnerWeeks(reader: Reader, practiceId: Id, partnerId: Id): Promise<PartnerWeek[]> {
  return (await reader.query(
    `select w.week, w.stage, c.id is not null as asked, c.answered_at is not null as answered, c.answered_at as "answeredAt",
            w.state = 'closed' as closed, w.state = 'paused' as frozen,
            c.openness, c.closeness, c.trust, c.focus, c.readiness,
            json_build_object('sum', coalesce(s.own_sum, 0)::float8, 'of', coalesce(s.own_of, 0)) as own,
            json_build_object('sum', coalesce(s.seen_sum, 0)::float8, 'of', coalesce(s.seen_of, 0)) as seen
     from partner p
     join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.state <> 'planned'
     left join check_in c on c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = w.week
     left join weekly_summary s on s.practice_id = p.practice_id and s.partner_id = p.id and s.week = w.week
     where p.practice_id = $1 and p.id = $2 order by w.week`,
    [practiceId, partnerId],
  )) as PartnerWeek[];
}

/** How many weeks of a round were asked, paused ones left out. */
export async function weeksAskedInRound(reader: Reader, practiceId: Id, enrolmentId: Id, roundId: Id): Promise<number> {
  const [row] = (await reader.query(
    `select count(*)::int as weeks from couple_week
     where practice_id = $1 and enrolment_id = $2 and round_id = $3 and state in ('open', 'closed')`,
    [practiceId, enrolmentId, roundId],
  )) as { weeks: number }[];
  return row?.weeks ?? 0;
}

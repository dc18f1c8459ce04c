import { consistencyScore, type Id, type LocalWeek, type WeekRate } from '@troth/domain';
import { ratingSql } from '../check-in/rating-sql.js';
import type { Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';

/** A partner's figures as the coach's list shows them; null where there is none yet. */
export interface PartnerStanding {
  readonly own: number | null;
  readonly seen: number | null;
  /** The weeks in which promises last counted for those. */
  readonly ownWeek: LocalWeek | null;
  readonly seenWeek: LocalWeek | null;
  readonly trust: number | null;
  /** The week in which that trust was given. */
  readonly trustWeek: LocalWeek | null;
}

/** Works out both partners' figures from the roll-up of their weeks, so that a list reads one row a partner. */
export async function refreshStanding(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<void> {
  const partners: RolledUp[] = await tx.query(
    `select p.id as "partnerId", coalesce(s.own, '[]') as own, coalesce(s.seen, '[]') as seen, t.trust, t.week as "trustWeek"
     from partner p
     left join lateral (
       select json_agg(json_build_object('week', y.week, 'open', w.state <> 'closed', 'sum', y.own_sum, 'of', y.own_of)) as own,
              json_agg(json_build_object('week', y.week, 'open', w.state <> 'closed', 'sum', y.seen_sum, 'of', y.seen_of)) as seen
       from weekly_summary y
       join couple_week w on w.practice_id = y.practice_id and w.enrolment_id = y.enrolment_id and w.week = y.week
       where y.practice_id = p.practice_id and y.partner_id = p.id and not y.frozen
     ) s on true
     left join lateral (
       select ${ratingSql('y', 'trust')} as trust, y.week from weekly_summary y
       where y.practice_id = p.practice_id and y.partner_id = p.id and ${ratingSql('y', 'trust')} is not null order by y.week desc limit 1
     ) t on true
     where p.practice_id = $1 and p.enrolment_id = $2 order by p.id`,
    [practiceId, enrolmentId],
  );
  await tx.query(
    `insert into partner_standing as kept (practice_id, partner_id, own, seen, own_week, seen_week, trust, trust_week)
     select $1, s.* from jsonb_to_recordset($2::jsonb)
       as s("partnerId" uuid, own smallint, seen smallint, "ownWeek" text, "seenWeek" text, trust smallint, "trustWeek" text)
     on conflict (practice_id, partner_id) do update
       set own = excluded.own, seen = excluded.seen, own_week = excluded.own_week, seen_week = excluded.seen_week,
           trust = excluded.trust, trust_week = excluded.trust_week
       where (kept.own, kept.seen, kept.own_week, kept.seen_week, kept.trust, kept.trust_week)
         is distinct from (excluded.own, excluded.seen, excluded.own_week, excluded.seen_week, excluded.trust, excluded.trust_week)`,
    [practiceId, JSON.stringify(partners.map(toFigures))],
  );
}

interface RolledUp {
  readonly partnerId: Id;
  readonly own: readonly WeekRate[];
  readonly seen: readonly WeekRate[];
  readonly trust: number | null;
  readonly trustWeek: LocalWeek | null;
}

function toFigures({ partnerId, own, seen, trust, trustWeek }: RolledUp): PartnerStanding & { readonly partnerId: Id } {
  const [mine, others] = [consistencyScore(own), consistencyScore(seen)];
  return {
    partnerId,
    own: mine.score,
    seen: others.score,
    ownWeek: mine.lastCounted,
    seenWeek: others.lastCounted,
    trust,
    trustWeek,
  };
}

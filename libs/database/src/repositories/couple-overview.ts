import { attentionFlags, consistencyScore, ratesOf, sides, type CoupleRecord } from '@troth/domain';
import type { Tx } from '../database.js';

/** Flags that only tell a partner, gently; the coach's list does not count them. */
const flagsForPartners = Object.values(attentionFlags)
  .filter(({ tells }) => tells === 'partner')
  .map(({ id }) => id);

/** What the coach's list shows of one partner without counting anything. */
export interface OverviewFigures {
  readonly own: number | null;
  readonly seen: number | null;
  readonly trust: number | null;
  readonly openness: number | null;
  readonly closeness: number | null;
}

/** Keeps the couple's line of the coach's list: scores, the latest ratings, and how many flags are up since when. */
export async function refreshOverview(tx: Tx, { enrolment, partners, at }: CoupleRecord): Promise<void> {
  const figures = Object.fromEntries(
    sides.map((side) => {
      const { weeks } = partners[side];
      const latest = weeks.findLast(({ answered }) => answered);
      const score = (view: 'own' | 'seen') => consistencyScore(ratesOf(weeks, view)).score;
      const { trust = null, openness = null, closeness = null } = latest ?? {};
      return [side, { own: score('own'), seen: score('seen'), trust, openness, closeness } satisfies OverviewFigures];
    }),
  );
  await tx.query(
    `insert into couple_overview (practice_id, enrolment_id, flags, flagged_at, figures, updated_at)
     select $1, $2, count(*), min(raised_at), $3::jsonb, $4 from attention
     where practice_id = $1 and enrolment_id = $2 and cleared_at is null and kind <> all ($5::text[])
     on conflict (practice_id, enrolment_id) do update
       set flags = excluded.flags, flagged_at = excluded.flagged_at, figures = excluded.figures, updated_at = excluded.updated_at`,
    [enrolment.practiceId, enrolment.id, JSON.stringify(figures), at, flagsForPartners],
  );
}

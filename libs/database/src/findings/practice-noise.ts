import { ratingsOf, type Id, type KeptRatings, type LocalWeek, type MeasuredNoise, type Ratings } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { EnrolmentRow } from '../enrolment/enrolment-row.js';
import { PracticeNoiseRow } from './entities.js';

/** One person's answered weeks that have closed, oldest first. */
export type AnsweredWeeks = readonly (Ratings & { readonly week: LocalWeek })[];

/** What is kept of a practice's own noise; `figures` is null as long as what is assumed holds. */
export type KeptNoise = Pick<PracticeNoiseRow, 'couples' | 'figures'>;

/** A practice that was not looked at since an instant, null where there is none; one that is held is left to its holder. */
export async function practiceToMeasure(tx: Tx, since: Date): Promise<Id | null> {
  const [found]: { id: Id }[] = await tx.query(
    `select p.practice_id as id from practice p
     where not exists (select from practice_noise n where n.practice_id = p.practice_id and n.looked_at >= $1)
     order by p.practice_id limit 1 for no key update skip locked`,
    [since],
  );
  return found?.id ?? null;
}

/**
 * Both partners' answered weeks from a week on, of the latest couples in which each has answered so many that have closed.
 */
export async function answeredCouples(
  tx: Tx,
  practiceId: Id,
  { from, fewest, limit }: { readonly from: LocalWeek; readonly fewest: number; readonly limit: number },
): Promise<(readonly [AnsweredWeeks, AnsweredWeeks])[]> {
  const rows: { both: [KeptWeek[], KeptWeek[]] }[] = await tx.query(
    `with person as (
       select c.enrolment_id, c.partner_id, json_agg(json_build_object('week', c.local_week, 'ratings', c.ratings) order by c.local_week) as weeks
       from check_in c
       join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week and w.state = 'closed'
       where c.practice_id = $1 and c.local_week >= $2 and c.first_answered_at is not null
       group by c.enrolment_id, c.partner_id having count(*) >= $3
     )
     select json_agg(weeks order by partner_id) as both from person
     group by enrolment_id having count(*) = 2 order by enrolment_id desc limit $4`,
    [practiceId, from, fewest, limit],
  );
  return rows.map(({ both: [a, b] }) => [a.map(toDomain), b.map(toDomain)]);
}

export async function loadNoise(reader: Reader, practiceId: Id): Promise<KeptNoise | null> {
  return managerOf(reader).findOneBy(PracticeNoiseRow, { practiceId });
}

/** Writes that a practice was looked at, how many couples it can be measured by, and new figures where there are some. */
export async function keepNoise(
  tx: Tx,
  practiceId: Id,
  { couples, figures, now }: { readonly couples: number; readonly figures: MeasuredNoise | null; readonly now: Date },
): Promise<void> {
  const looked = { practiceId, couples, lookedAt: now };
  await managerOf(tx).upsert(PracticeNoiseRow, figures ? { ...looked, figures, measuredAt: now } : looked, [
    'practiceId',
  ]);
}

/** Has the upkeep review every couple of a practice once more, as after a change of the rules. */
export async function reviewAllOf(tx: Tx, practiceId: Id): Promise<void> {
  await managerOf(tx).update(EnrolmentRow, { practiceId }, { findingsVersion: 0 });
}

interface KeptWeek {
  readonly week: LocalWeek;
  readonly ratings: KeptRatings;
}

function toDomain({ week, ratings }: KeptWeek): AnsweredWeeks[number] {
  return { week, ...ratingsOf(ratings) };
}

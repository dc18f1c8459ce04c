import {
  countsOf,
  endedFlagsOf,
  loadCovers,
  milestonesOf,
  openFlagsOf,
  type DigestCounts,
  type DigestFlag,
} from '@troth/database';
import { whoFollows, type LocalWeek } from '@troth/domain';
import { addWeeks } from '@troth/domain/calendar';
import type { Digest } from '@troth/emails';
import { practicesOf, type Addressed, type ContentContext, type Loader } from './content.js';

const WEEK_MS = 7 * 86_400_000;

/** Of each coach, the week before the one in the refs: a batch of one week is a few statements. */
export const loadDigests: Loader<'digest'> = async (addressed, context) => {
  const byWeek = Map.groupBy(addressed, ({ delivery }) => delivery.refs['week'] as LocalWeek);
  const digests = await Promise.all([...byWeek].map(([week, those]) => digestsOf(addWeeks(week, -1), those, context)));
  return new Map(digests.flat());
};

async function digestsOf(week: LocalWeek, addressed: readonly Addressed[], { database }: ContentContext) {
  const practices = practicesOf(addressed);
  const due = addressed.map(({ delivery }) => delivery.dueAt.getTime());
  const [from, to] = [new Date(Math.min(...due) - WEEK_MS), new Date(Math.max(...due))];
  const covers = await loadCovers(database.statements, practices, from);
  const people = addressed.map(({ delivery }) => delivery.personId);
  const coaches = [
    ...people,
    ...covers.filter(({ coverId }) => people.includes(coverId)).map(({ coachId }) => coachId),
  ];
  const [flags, ended, reached, counts] = await Promise.all([
    openFlagsOf(database, practices, coaches, to),
    endedFlagsOf(database, practices, coaches, from, to),
    milestonesOf(database, practices, coaches, from, to),
    countsOf(database, practices, coaches, week),
  ]);
  return addressed.flatMap(({ delivery }): [string, { digest: Digest }][] => {
    const of = <T extends { coachId: string }>(rows: readonly T[]) =>
      rows.filter(({ coachId }) => whoFollows(coachId, covers, delivery.dueAt) === delivery.personId);
    const counted = of(counts);
    if (counted.length === 0) return [];
    const isRecent = isOfTheWeekBefore(delivery.dueAt);
    const digest = {
      week,
      ...inAll(counted),
      flags: of(flags).map((one) => ({ ...one, cameBack: cameBack(one, isRecent) })),
      ended: of(ended).filter(({ endedAt }) => isRecent(endedAt)),
      reached: of(reached).filter(({ reachedAt }) => isRecent(reachedAt)),
    };
    return [[delivery.id, { digest }]];
  });
}

/** Over their own couples and those of the coaches for whom they stand in. */
function inAll(counted: readonly DigestCounts[]) {
  const sum = (of: 'active' | 'paused' | 'asked' | 'answered') => counted.reduce((all, one) => all + one[of], 0);
  return { active: sum('active'), paused: sum('paused'), asked: sum('asked'), answered: sum('answered') };
}

/** Whether it had been left in peace, and that ended in the week. */
function cameBack({ quietUntil }: DigestFlag, isRecent: (at: Date) => boolean): boolean {
  return quietUntil !== null && isRecent(quietUntil);
}

function isOfTheWeekBefore(dueAt: Date): (at: Date) => boolean {
  return (at) => at < dueAt && at.getTime() >= dueAt.getTime() - WEEK_MS;
}

import type { Id } from '../ids.js';

/** One coach walks with another one's couples, from an instant until before another. */
export interface Cover {
  readonly id: Id;
  readonly coachId: Id;
  readonly coverId: Id;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether it is on at this moment; it ends by itself. */
export function isCovering({ startsAt, endsAt }: Cover, now: Date): boolean {
  return startsAt <= now && now < endsAt;
}

/** Whose couples somebody walks with beside their own at this moment. */
export function coveredBy(coverId: Id, covers: readonly Cover[], now: Date): Id[] {
  return covers.filter((cover) => cover.coverId === coverId && isCovering(cover, now)).map(({ coachId }) => coachId);
}

/** Who is to be told of a coach's couples at this moment: the one who covers for them, else the coach. */
export function whoFollows(coachId: Id, covers: readonly Cover[], now: Date): Id {
  return covers.find((cover) => cover.coachId === coachId && isCovering(cover, now))?.coverId ?? coachId;
}

/** So many days before a cover begins, whom it lets read is told to who writes. */
const toldAhead = 14 * 86_400_000;

/** Who stands in for a coach now, or else soon, and from when until when; null where nobody does. */
export function standInToTell(coachId: Id, covers: readonly Cover[], now: Date): Cover | null {
  const told = covers.filter(
    ({ coachId: away, startsAt, endsAt }) =>
      away === coachId && now < endsAt && startsAt.getTime() - now.getTime() <= toldAhead,
  );
  return told.reduce<Cover | null>((first, one) => (first && first.startsAt <= one.startsAt ? first : one), null);
}

export type CoverFault = 'ends-before-it-starts' | 'is-over' | 'away-already' | 'cover-is-away';

/**
 * What keeps a cover from being set: its days, another one for the same coach in them, or that the one who covers is away
 * in them as well, so that nobody would be there. `covers` are those that are not over.
 */
export function coverFault(wanted: Cover, covers: readonly Cover[], now: Date): CoverFault | null {
  if (wanted.startsAt >= wanted.endsAt) return 'ends-before-it-starts';
  if (wanted.endsAt <= now) return 'is-over';
  const meanwhile = covers.filter(({ startsAt, endsAt }) => startsAt < wanted.endsAt && wanted.startsAt < endsAt);
  if (meanwhile.some(({ coachId }) => coachId === wanted.coachId)) return 'away-already';
  const isNobodyThere = meanwhile.some(
    ({ coachId, coverId }) => coachId === wanted.coverId || coverId === wanted.coachId,
  );
  return isNobodyThere ? 'cover-is-away' : null;
}

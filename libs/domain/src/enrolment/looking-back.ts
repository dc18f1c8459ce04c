const dayMs = 86_400_000;

/** So long after one of them has left, each of the two can still read and take along what is their own. */
export const daysToLookBack = 30;

/** A programme that one of the two has left: when, and whether it had begun. */
export interface LeftProgramme {
  readonly endedAt: Date;
  readonly hadBegun: boolean;
}

/** When the pages of a programme that was left are closed to both; at once where it had not begun. */
export function openUntil({ endedAt, hadBegun }: LeftProgramme): Date {
  return hadBegun ? new Date(endedAt.getTime() + daysToLookBack * dayMs) : endedAt;
}

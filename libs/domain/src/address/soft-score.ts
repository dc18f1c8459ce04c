/** What bounces that may pass have come to for one person; `on` is the last day (UTC, `YYYY-MM-DD`) that counted. */
export interface SoftScore {
  readonly score: number;
  readonly on: string | null;
}

/** `soft`: the mailbox is full or the like. `hard`: refused for good, though not because the address does not exist. */
export type Bounce = 'soft' | 'hard';

const WEIGHTS = { soft: 0.5, hard: 1 } as const;
const FORGOTTEN_AFTER_DAYS = 30;
const STOPS_AT = 5;
const DAY_MS = 86_400_000;

/**
 * Counts one bounce: a soft one is ½ and a hard one 1, one a day at most; after 30 days without any it begins again. At 5
 * nothing more is sent to this person. (Mailman's weights, Discourse's span.)
 */
export function countBounce(before: SoftScore, bounce: Bounce, today: string): SoftScore & { readonly stops: boolean } {
  const { score, on } = before;
  if (on !== null && today <= on) return { score, on, stops: score >= STOPS_AT };
  const isForgotten = on === null || Date.parse(today) - Date.parse(on) > FORGOTTEN_AFTER_DAYS * DAY_MS;
  const after = (isForgotten ? 0 : score) + WEIGHTS[bounce];
  return { score: after, on: today, stops: after >= STOPS_AT };
}

const SHORTEST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** What a server was seen to allow of something, such as connections at once. Times in milliseconds. */
export interface LearnedLimit {
  /** What the settings allow. */
  readonly most: number;
  /** What is used. */
  readonly limit: number;
  /** When more is tried. */
  readonly moreAt: number;
  /** How long a limit stands before more is tried. */
  readonly patienceMs: number;
  /** More than what was seen to be allowed is being tried. */
  readonly isTrying: boolean;
}

/** Nothing was refused yet. */
export function unlearned(most: number): LearnedLimit {
  return { most, limit: most, moreAt: Infinity, patienceMs: SHORTEST_MS, isTrying: false };
}

/**
 * The server let us have `held` and refused more. As it tells exactly how much it allows, nothing is halved and felt for.
 * A refusal of what was tried makes the next try come later, twice as late each time.
 */
export function refusedBeyond(known: LearnedLimit, held: number, now: number): LearnedLimit {
  const limit = Math.max(1, Math.min(known.limit, held));
  const isFirst = known.moreAt === Infinity;
  if (!isFirst && !known.isTrying) return { ...known, limit };
  const patienceMs = isFirst ? SHORTEST_MS : Math.min(LONGEST_MS, known.patienceMs * 2);
  return { ...known, limit, patienceMs, moreAt: now + patienceMs, isTrying: false };
}

/** Tries `step` more where it is time to; where what was tried last held, the next try comes sooner. */
export function tryMore(known: LearnedLimit, now: number, step = 1): LearnedLimit {
  if (now < known.moreAt) return known;
  const limit = Math.min(known.most, known.limit + step);
  const patienceMs = known.isTrying ? Math.max(SHORTEST_MS, known.patienceMs / 2) : known.patienceMs;
  if (known.limit === known.most) return unlearned(known.most);
  return { ...known, limit, patienceMs, moreAt: now + patienceMs, isTrying: true };
}

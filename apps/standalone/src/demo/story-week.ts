import type { KeptRatings, NoteAudience, OwnAnswer, SeenAnswer } from '@troth/domain';

export type Side = 'a' | 'b';

/** `ifCue`, `thenAct`, and in how many days. */
export type StoryPromise = readonly [ifCue: string, thenAct: string, inDays: number];

/** What one partner says in one week; null where they don't answer. */
export interface StoryWeek {
  readonly ratings: KeptRatings;
  /** What they say of their own promises, and of what they saw. */
  readonly own: OwnAnswer;
  readonly seen: SeenAnswer;
  readonly promise: StoryPromise | null;
  readonly note: readonly [audience: NoteAudience, text: string] | null;
  /** Hours after being asked. */
  readonly afterHours: number;
}

export type Weeks = readonly (StoryWeek | null)[];

export interface WeeksInShort {
  /** Ratings week by week; the last one goes on. */
  readonly openness: readonly number[];
  readonly closeness: readonly number[];
  readonly trust: readonly number[];
  readonly readiness: readonly number[];
  /** Weeks without an answer. */
  readonly silent?: readonly number[];
  readonly promises?: Readonly<Record<number, StoryPromise>>;
  readonly notes?: Readonly<Record<number, readonly [audience: NoteAudience, text: string]>>;
  /** `kept` where nothing else is said. */
  readonly own?: Readonly<Record<number, OwnAnswer>>;
  readonly seen?: Readonly<Record<number, SeenAnswer>>;
  /** Hours until the answer, week by week and then again from the first. */
  readonly afterHours?: readonly number[];
}

const STORY_WEEKS = 18;

/** Writes out a partner's weeks from what is worth saying of them; weeks are counted from 0. */
export function weeks(short: WeeksInShort): Weeks {
  const at = (line: readonly number[], week: number) => line[Math.min(week, line.length - 1)] ?? 5;
  const { promises = {}, notes = {}, own = {}, seen = {}, silent = [], afterHours = [1, 3, 2, 14, 1, 26] } = short;
  return Array.from({ length: STORY_WEEKS }, (_, week) => {
    if (silent.includes(week)) return null;
    const readiness = at(short.readiness, week);
    return {
      ratings: {
        openness: at(short.openness, week),
        closeness: at(short.closeness, week),
        trust: at(short.trust, week),
        focus: Math.max(3, Math.min(5, readiness)),
        readiness,
      },
      own: own[week] ?? 'kept',
      seen: seen[week] ?? 'kept',
      promise: promises[week] ?? null,
      note: notes[week] ?? null,
      afterHours: afterHours[week % afterHours.length]!,
    };
  });
}

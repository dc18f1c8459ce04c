import {
  addDays,
  addWeeks,
  mondayOf,
  trothSix,
  type Id,
  type MeasurePoint,
  type OwnAnswer,
  type RecordedPromise,
  type SeenAnswer,
} from '@troth/domain';
import { calendar } from './calendar.js';
import type { Chance } from './chance.js';

/** How one partner lives beside their ratings; `since` is counted from the change's beginning, in weeks. */
export interface Life {
  /** The chance that a promise is kept. */
  kept?(since: number): number;
  /** The chance that the other sees otherwise what its maker calls kept; of what is not, one in ten. */
  seenOtherwise?(since: number): number;
  excused?(since: number): number;
  /** The chance that its maker never tells of it. */
  untold?(since: number): number;
  /** By how many points the six questions differ from the first answers. */
  measured?(since: number): number;
  /** Weeks in one stage; as it is laid out, where it is not said. */
  readonly stay?: number;
  /** Words that come when the change begins and that nobody reads. */
  readonly words?: 'note' | 'reply' | 'message';
}

/** What has come of one partner's life, besides ratings. */
export interface LivedLife {
  readonly promises: readonly RecordedPromise[];
  readonly measured: readonly MeasurePoint[];
  /** In which round each week was. */
  readonly rounds: readonly Id[];
  readonly words: { readonly cameAs: 'note' | 'reply' | 'message'; readonly week: number } | null;
}

const usual = { kept: 0.7, seenOtherwise: 0.1, excused: 0.1, untold: 0.1, stay: { least: 3, most: 6 } };
/** In weeks. */
export const measuredEvery = 8;

/** A promise a week, the six questions every eighth week, one stage after another. */
export function simulateLife(chance: Chance, life: Life, changesIn: number): LivedLife {
  const { words } = life;
  return {
    promises: calendar.map((_, index) => promise(chance, life, index, index - changesIn)),
    measured: life.measured ? measures(chance, life.measured, changesIn) : [],
    rounds: rounds(chance, life),
    words: words ? { cameAs: words, week: changesIn } : null,
  };
}

function promise(chance: Chance, life: Life, index: number, since: number): RecordedPromise {
  const likely = (of: 'kept' | 'seenOtherwise' | 'excused' | 'untold') => life[of]?.(since) ?? usual[of];
  const [isUntold, isExcused, isKept] = [
    chance.share() < likely('untold'),
    chance.share() < likely('excused'),
    chance.share() < likely('kept'),
  ];
  const differs = chance.share() < (isKept ? likely('seenOtherwise') : usual.seenOtherwise);
  const week = calendar[index]!;
  const own: OwnAnswer | null = isUntold ? null : isExcused ? 'excused' : isKept ? 'kept' : 'not';
  const seen: SeenAnswer = isKept === differs ? 'not' : 'kept';
  return {
    id: idOf(index + 100),
    madeWeek: addWeeks(week, -1),
    dueOn: addDays(mondayOf(week), 2),
    own,
    seen,
    ownWeek: week,
    seenWeek: week,
    end: isUntold ? 'untold' : 'marked',
  };
}

function measures(chance: Chance, shift: (since: number) => number, changesIn: number): readonly MeasurePoint[] {
  const { sd, r, scale } = trothSix;
  const truth = 5 + sd * Math.sqrt(r) * chance.normal();
  return calendar.flatMap((week, index) => {
    if (index % measuredEvery !== 0) return [];
    const score = truth + shift(index - changesIn) + sd * Math.sqrt(1 - r) * chance.normal();
    const onScale = Math.min(scale.max, Math.max(scale.min, score));
    return [{ at: new Date(`${mondayOf(week)}T09:00:00Z`), score: Math.round(10 * onScale) / 10 }];
  });
}

function rounds(chance: Chance, { stay }: Life): readonly Id[] {
  const all: Id[] = [];
  for (let round = 1; all.length < calendar.length; round += 1) {
    const weeks = stay ?? chance.whole(usual.stay.least, usual.stay.most);
    for (let week = 0; week < weeks; week += 1) all.push(idOf(round));
  }
  return all.slice(0, calendar.length);
}

function idOf(number: number): Id {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id;
}

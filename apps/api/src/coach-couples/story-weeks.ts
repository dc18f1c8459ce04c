import type { CoupleStory, StoryAnswer } from '@troth/contract';
import type { PartnerWeek } from '@troth/database';
import {
  consistencyScore,
  pairedPromises,
  perceptionGap,
  promiseTally,
  rangeInWords,
  ratesOf,
  ratingsOf,
  usualRange,
  type Id,
  type RecordedPromise,
  type ScaleNoise,
  type UsualRange,
  type WatchedScale,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { say } from '../speech/say.js';

interface PartnerStory {
  readonly weeks: readonly PartnerWeek[];
  readonly zone: string;
}

/** The couple's weeks side by side, oldest first. Both partners have the same weeks, asked or not. */
export function weeksOf(a: PartnerStory, b: PartnerStory): CoupleStory['weeks'] {
  const ofB = new Map(b.weeks.map((week) => [week.week, week]));
  return a.weeks.flatMap((week) => {
    const other = ofB.get(week.week);
    if (!other) return [];
    const state = week.closed ? ('closed' as const) : week.frozen ? ('paused' as const) : ('open' as const);
    return [{ week: week.week, state, answers: { a: answerOf(week, a.zone), b: answerOf(other, b.zone) } }];
  });
}

/** Both views, what each rests on, and the gap between them where enough promises were marked by both. */
export function scoresOf(
  weeks: readonly PartnerWeek[],
  recorded: readonly (RecordedPromise & { readonly makerId: Id })[],
  partnerId: Id,
): CoupleStory['scores']['a'] {
  const promises = recorded.filter(({ makerId }) => makerId === partnerId);
  const counting = weeks.filter(({ closed, frozen }) => closed && !frozen).map(({ week }) => week);
  const pairs = pairedPromises(promises, new Set(counting));
  return {
    own: consistencyScore(ratesOf(weeks, 'own')),
    seen: consistencyScore(ratesOf(weeks, 'seen')),
    gap: perceptionGap(pairs),
    pairs: [...pairs],
    tally: promiseTally(promises),
  };
}

/** On each scale that is watched: where this partner's answers usually lie, and what they amount to. */
export function usualOf(weeks: readonly PartnerWeek[], name: string, noise?: ScaleNoise): CoupleStory['usual']['a'] {
  const closed = weeks.filter((week) => week.closed && !week.frozen);
  const of = (scale: WatchedScale) => {
    const range = usualRange(closed, scale, noise);
    return { range: range && inShort(range), words: rangeInWords(closed, scale, { name, noise, say }) };
  };
  return { trust: of('trust'), openness: of('openness'), closeness: of('closeness') };
}

function inShort({ low, high, first, last, answers }: UsualRange) {
  return { low, high, first, last, answers };
}

function answerOf(week: PartnerWeek, zone: string): StoryAnswer {
  const { answeredAt } = week;
  return {
    ...ratingsOf(week),
    answeredAt: answeredAt && wallClock(answeredAt, zone),
    own: percent(week.own),
    seen: percent(week.seen),
  };
}

function percent({ sum, of }: { sum: number; of: number }): number | null {
  return of === 0 ? null : Math.round((100 * sum) / of);
}

function wallClock(instant: Date, zone: string): string {
  const { date, time } = localTime(instant, zone);
  return `${date} ${time} ${zone}`;
}

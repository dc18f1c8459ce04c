import { defineMessages, type Say } from '@troth/messages';
import { mondayOf } from '../calendar/local-week.js';
import { dayInWords } from '../calendar/weeks-in-words.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { toTheTenth } from '../decimal.js';
import { changeEpisodes, meanAnswer } from './change-episodes.js';
import type { WatchedScale, WeekOnScales } from './change-model.js';
import type { ScaleNoise } from './change-odds.js';
import { scaleWords } from './scale-words.js';
import { usualRange, type UsualRange } from './usual-range.js';

const messages = defineMessages('change.range', {
  none: '{name} has not answered this yet.',
  few: '{name} has answered this {answers, plural, one {one time} other {{answers} times}}: too seldom to say what is usual.',
  within:
    '{name}’s {scale} has been about the same since the week of {day}: the {latest, plural, one {last answer lies} other {last {latest} answers lie}} within the usual range, {low} to {high}.',
  below: '{name}’s last answer on {scale} is {answer}, below the usual range, {low} to {high}.',
  above: '{name}’s last answer on {scale} is {answer}, above the usual range, {low} to {high}.',
  dropped:
    '{name}’s {scale} has dropped: {after} on average since the week of {day}, where {low} to {high} was usual before.',
});

/** What one person's answers on a scale amount to, in one sentence, by the same rule as the flags. */
export function rangeInWords(
  weeks: readonly WeekOnScales[],
  scale: WatchedScale,
  { name, noise = reliableChange, say }: { readonly name: string; readonly noise?: ScaleNoise; readonly say: Say },
): string {
  const answered = weeks.filter((week) => week[scale] !== null);
  if (answered.length === 0) return say(messages.none, { name });
  const range = usualRange(weeks, scale, noise);
  if (range === null) return say(messages.few, { name, answers: answered.length });
  const words = { name, scale: say(scaleWords[scale]), low: range.low, high: range.high };
  const open = changeEpisodes(weeks, noise).find(({ overIn }) => overIn === null);
  if (open?.fell.includes(scale)) {
    const after = toTheTenth(meanAnswer(open.since, scale) ?? 0, say);
    return say(messages.dropped, { ...words, after, day: dayInWords(mondayOf(open.since[0]!.week), say) });
  }
  const answer = answered.at(-1)![scale]!;
  if (answer < range.low) return say(messages.below, { ...words, answer });
  if (answer > range.high) return say(messages.above, { ...words, answer });
  return say(messages.within, {
    ...words,
    day: dayInWords(mondayOf(range.first), say),
    latest: lastWithin(answered, scale, range),
  });
}

/** How many of the latest answers lie within the range, one after the other; at most as many as are told apart at a glance. */
function lastWithin(answered: readonly WeekOnScales[], scale: WatchedScale, { low, high }: UsualRange): number {
  const outside = answered.findLastIndex((week) => week[scale]! < low || week[scale]! > high);
  return Math.min(4, answered.length - 1 - outside);
}

import { defineMessages, type Say } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import { watchedScales, type WatchedScale } from '../change/change-model.js';
import { closedWeeks, type PartnerWeek } from '../record/couple-record.js';
import type { Behind, Condition, PartnerFlag } from './attention-flag.js';

const answers = 6;
const low = 3;
const back = { answers: 3, mean: 4 };

const messages = defineMessages('flags.staying-low', {
  title: 'Low, and staying low',
  rule: 'The mean of six answers on trust, openness or closeness is at most {low} of 10. A scale leaves it when its last {answers} answers are {back} or more on average.',
  evidence: 'Low from {days}, on average over the last six answers: {scales}.',
  trust: 'trust {mean} of 10',
  openness: 'openness {mean} of 10',
  closeness: 'closeness {mean} of 10',
});

/**
 * One episode a person, for all scales that are low: it begins when the mean of six answers is at most 3 of 10, and a
 * scale leaves it when its last three are 4 or more on average. Low is no change, so the flags of drops never see it.
 */
export const stayingLow: PartnerFlag = {
  id: 'staying-low',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { low, answers: back.answers, back: back.mean }),
  condition: ({ partners }, side) => {
    const weeks = closedWeeks(partners[side]);
    const runs = watchedScales.flatMap((scale) => {
      const run = lowRun(
        weeks.filter((week) => week[scale] !== null),
        scale,
      );
      return run ? [{ scale, ...run }] : [];
    });
    return runs.length === 0 ? null : conditionOf(runs, weeks);
  },
  wording: wordLow,
};

interface LowRun {
  readonly first: PartnerWeek;
  readonly mean: number;
}

/** The answers of one scale, lived through from the first on. */
function lowRun(answered: readonly PartnerWeek[], scale: WatchedScale): LowRun | null {
  let first: PartnerWeek | null = null;
  for (let until = 1; until <= answered.length; until += 1) {
    const [six, three] = [
      answered.slice(Math.max(0, until - answers), until),
      answered.slice(Math.max(0, until - back.answers), until),
    ];
    if (first === null && six.length === answers && mean(six, scale) <= low) first = six[0]!;
    else if (first !== null && mean(three, scale) >= back.mean) first = null;
  }
  return first && { first, mean: mean(answered.slice(-answers), scale) };
}

function conditionOf(
  runs: readonly (LowRun & { readonly scale: WatchedScale })[],
  weeks: readonly PartnerWeek[],
): Condition {
  const [since] = runs.map(({ first }) => first.week).sort();
  const figures = Object.fromEntries(runs.map(({ scale, mean: of }) => [scale, Math.round(of * 10) / 10]));
  return { level: 1, since: weekBegins(since!), weeks: [since!, weeks.at(-1)!.week], figures };
}

function wordLow({ weeks: [first, last], figures }: Behind, say: Say): string | null {
  if (first === undefined || last === undefined) return null;
  const scales = watchedScales.flatMap((scale) => {
    const of = figures[scale];
    return of === undefined ? [] : [say(messages[scale], { mean: of.toFixed(1) })];
  });
  return say(messages.evidence, { days: weeksInWords(first, last, say), scales: scales.join(', ') });
}

function mean(weeks: readonly PartnerWeek[], scale: WatchedScale): number {
  return weeks.reduce((sum, week) => sum + (week[scale] ?? 0), 0) / weeks.length;
}

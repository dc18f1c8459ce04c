import { defineMessages, type Say } from '@troth/messages';
import { weekBegins, type LocalWeek } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import { watchedScales } from '../change/change-model.js';
import type { Id } from '../ids.js';
import { closedWeeks, type PartnerWeek } from '../record/couple-record.js';
import type { Behind, Condition, PartnerFlag } from './attention-flag.js';
import { decimal } from '../decimal.js';
import { listed } from '../listed.js';

const answers = 6;
const answersBack = 3;

/** A mean of at most `low` begins it, one of `back` or more ends it. */
interface Bounds {
  readonly low: number;
  readonly back: number;
}

/** Of 0 to 10. */
const ofTen: Bounds = { low: 3, back: 4 };
/** Of 1 to 5: what the stage that is on asks about what it is for. */
const ofFive: Bounds = { low: 2, back: 3 };

const scales = [...watchedScales, 'focus'] as const;

type LowScale = (typeof scales)[number];

const messages = defineMessages('flags.staying-low', {
  title: 'Low, and staying low',
  rule: 'The mean of six answers on trust, openness or closeness is at most {low} of 10, or on the question of the stage that is on at most {lowFocus} of 5. A scale leaves it when its last {answers} answers are {back} or more on average, that question’s when they are {backFocus} or more.',
  evidence: 'Low from {days}, on average over the last six answers: {scales}.',
  trust: 'trust {mean} of 10',
  openness: 'openness {mean} of 10',
  closeness: 'closeness {mean} of 10',
  focus: 'the question of this stage {mean} of 5',
});

/**
 * One episode a person, for all scales that are low: it begins when the mean of six answers is at most 3 of 10, and a
 * scale leaves it when its last three are 4 or more on average; the stage's own question at 2 and 3 of 5, within its
 * round. Low is no change, so the flags of drops never see it.
 */
export const stayingLow: PartnerFlag = {
  id: 'staying-low',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) =>
    say(messages.rule, {
      low: ofTen.low,
      lowFocus: ofFive.low,
      answers: answersBack,
      back: ofTen.back,
      backFocus: ofFive.back,
    }),
  condition: ({ partners, enrolment }, side) => {
    const weeks = closedWeeks(partners[side]);
    const runs = scales.flatMap((scale) => {
      const run = lowRun(givenTo(scale, weeks, enrolment.round?.id), scale === 'focus' ? ofFive : ofTen);
      return run ? [{ scale, ...run }] : [];
    });
    return runs.length === 0 ? null : conditionOf(runs, weeks);
  },
  wording: wordLow,
};

interface Given {
  readonly week: LocalWeek;
  readonly value: number;
}

/** A scale's answers, oldest first. Each stage asks a question of its own, so that one's begin with the round. */
function givenTo(scale: LowScale, weeks: readonly PartnerWeek[], roundId: Id | undefined): readonly Given[] {
  return weeks.flatMap((one) => {
    const value = scale === 'focus' && one.roundId !== roundId ? null : one[scale];
    return value === null ? [] : [{ week: one.week, value }];
  });
}

interface LowRun {
  readonly first: LocalWeek;
  readonly mean: number;
}

/** The answers of one scale, lived through from the first on. */
function lowRun(given: readonly Given[], { low, back }: Bounds): LowRun | null {
  let first: LocalWeek | null = null;
  for (let until = 1; until <= given.length; until += 1) {
    const [six, three] = [answers, answersBack].map((count) => given.slice(Math.max(0, until - count), until));
    if (first === null && six!.length === answers && mean(six!) <= low) first = six![0]!.week;
    else if (first !== null && mean(three!) >= back) first = null;
  }
  return first && { first, mean: mean(given.slice(-answers)) };
}

function conditionOf(
  runs: readonly (LowRun & { readonly scale: LowScale })[],
  weeks: readonly PartnerWeek[],
): Condition {
  const [since] = runs.map(({ first }) => first).sort();
  const figures = Object.fromEntries(runs.map(({ scale, mean: of }) => [scale, Math.round(of * 10) / 10]));
  return { level: 1, since: weekBegins(since!), weeks: [since!, weeks.at(-1)!.week], figures };
}

function wordLow({ weeks: [first, last], figures }: Behind, say: Say): string | null {
  if (first === undefined || last === undefined) return null;
  const said = scales.flatMap((scale) => {
    const of = figures[scale];
    return of === undefined ? [] : [say(messages[scale], { mean: decimal(of, 1, say) })];
  });
  return say(messages.evidence, { days: weeksInWords(first, last, say), scales: listed(said, say) });
}

function mean(given: readonly Given[]): number {
  return given.reduce((sum, { value }) => sum + value, 0) / given.length;
}

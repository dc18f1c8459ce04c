import { defineMessages } from '@troth/messages';
import { weekBegins, type LocalWeek } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import type { Reliability } from '../consistency/reliability.js';
import { closedWeeks, type PartnerWeek } from '../record/couple-record.js';
import type { PartnerFlag } from './attention-flag.js';
import { decimal } from '../decimal.js';

const afterWeeks = 16;
const fewestAnswers = 10;
const compared = 4;
/** Of a clear rise: who has come half of the way is not said to stand still. */
const shareToBegin = 1 / 2;
/** Who trusts so much has little room left for more. */
const highEnough = 7;

const messages = defineMessages('flags.no-improvement', {
  title: 'Trust has not grown',
  rule: 'After {weeks} weeks, the mean of the last four answers on trust is less than half of a clear rise above that of the first four. It is over once trust has clearly risen, or is at {high} of 10.',
  evidence:
    'Trust was {first} of 10 on average in the first four answers and is {latest} in the last four, {days}. It has not clearly risen.',
});

/**
 * Begins after 16 weeks in which trust rose by less than half of the reliable change of two means of four answers,
 * 1.96·SD·√(2(1−r)/4) (after Jacobson & Truax 1991, for one answer each), and ends with the whole of it or at 7 of 10.
 */
export const noImprovement: PartnerFlag = {
  id: 'no-improvement',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { weeks: afterWeeks, high: highEnough }),
  condition: ({ partners, noise }, side) => {
    const weeks = closedWeeks(partners[side]);
    const rise = leastRise(noise.trust);
    let since: LocalWeek | null = null;
    for (let until = afterWeeks; until <= weeks.length; until += 1) {
      const share = since === null ? shareToBegin : 1;
      if (standsStill(weeks.slice(0, until), share * rise)) since ??= weeks[until - 1]!.week;
      else since = null;
    }
    if (since === null) return null;
    const answered = withTrust(weeks);
    const [first, latest] = [mean(answered.slice(0, compared)), mean(answered.slice(-compared))];
    return {
      level: 1,
      since: weekBegins(since),
      weeks: answered.slice(-compared).map(({ week }) => week),
      figures: { first: tenth(first), latest: tenth(latest) },
    };
  },
  wording: ({ weeks, figures: { first, latest } }, say) => {
    const [from, to] = [weeks[0], weeks.at(-1)];
    if (first === undefined || latest === undefined || from === undefined || to === undefined) return null;
    return say(messages.evidence, {
      first: decimal(first, 1, say),
      latest: decimal(latest, 1, say),
      days: weeksInWords(from, to, say),
    });
  },
};

function standsStill(weeks: readonly PartnerWeek[], rise: number): boolean {
  const answered = withTrust(weeks);
  if (answered.length < fewestAnswers) return false;
  const latest = mean(answered.slice(-compared));
  return latest < highEnough && latest - mean(answered.slice(0, compared)) <= rise;
}

function withTrust(weeks: readonly PartnerWeek[]): readonly PartnerWeek[] {
  return weeks.filter(({ trust }) => trust !== null);
}

function leastRise({ sd, r }: Pick<Reliability, 'sd' | 'r'>): number {
  return 1.96 * sd * Math.sqrt((2 * (1 - r)) / compared);
}

function mean(weeks: readonly PartnerWeek[]): number {
  return weeks.reduce((sum, { trust }) => sum + (trust ?? 0), 0) / weeks.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import { defineMessages } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { reliableChange } from '../consistency/reliable-change.js';
import { closedWeeks, type PartnerWeek } from '../record/couple-record.js';
import type { PartnerFlag } from './attention-flag.js';

const afterWeeks = 16;
const fewestAnswers = 10;
const compared = 4;
/** Who trusts so much has little room left for more. */
const highEnough = 7;

const messages = defineMessages('flags.no-improvement', {
  title: 'Trust has not grown',
  rule: 'After {weeks} weeks, the mean of the last four answers on trust is not clearly above that of the first four, and below {high} of 10.',
  evidence:
    'Trust was {first} of 10 on average in the first four answers and is {latest} in the last four, {weeks, plural, one {# week} other {# weeks}} later. The difference is no more than chance.',
});

/**
 * Holds after 16 weeks in which trust has not risen by more than the reliable change of two means of four answers,
 * 1.96·SD·√(2(1−r)/4) (Jacobson & Truax 1991, on means); not for somebody at 7 of 10 or more.
 */
export const noImprovement: PartnerFlag = {
  id: 'no-improvement',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { weeks: afterWeeks, high: highEnough }),
  condition: ({ partners }, side) => {
    const weeks = closedWeeks(partners[side]);
    const answered = weeks.filter(({ trust }) => trust !== null);
    const due = weeks[afterWeeks - 1];
    if (!due || answered.length < fewestAnswers) return null;
    const [first, latest] = [mean(answered.slice(0, compared)), mean(answered.slice(-compared))];
    if (latest >= highEnough || latest - first > leastRise()) return null;
    return {
      level: 1,
      since: weekBegins(due.week),
      weeks: [answered[0]!.week, answered.at(-1)!.week],
      figures: { first: tenth(first), latest: tenth(latest), weeks: weeks.length },
    };
  },
  wording: ({ figures: { first, latest, weeks } }, say) =>
    first === undefined || latest === undefined || weeks === undefined
      ? null
      : say(messages.evidence, { first, latest, weeks }),
};

function leastRise(): number {
  const { sd, r } = reliableChange.trust;
  return 1.96 * sd * Math.sqrt((2 * (1 - r)) / compared);
}

function mean(weeks: readonly PartnerWeek[]): number {
  return weeks.reduce((sum, { trust }) => sum + (trust ?? 0), 0) / weeks.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

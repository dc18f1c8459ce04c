import { defineMessages, type Say } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import type { ComparedQuestionId } from '../check-in/questions/registry.js';
import { trend } from '../consistency/reliable-change.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, type CoupleRecord, type PartnerWeek } from '../record/couple-record.js';
import type { Behind, Condition } from './attention-flag.js';

const earlierWeeks = 4;
const fewestEarlier = 2;

/**
 * A closed answer past the reliable change below the mean of the answers of up to four weeks before it (two at least),
 * until an answer is back within the reliable change of that mean. A slow slide shows in this as well as a sudden fall.
 */
export function ratingDrop({ partners }: CoupleRecord, side: Side, figure: ComparedQuestionId): Condition | null {
  const answered = closedWeeks(partners[side]).filter((week) => week[figure] !== null);
  let drop: Condition | null = null;
  for (const [index, week] of answered.entries()) {
    const after = week[figure] ?? 0;
    if (drop !== null) {
      if (trend(figure, drop.figures['before'] ?? null, after) !== 'worse') drop = null;
      continue;
    }
    drop = dropAt(answered.slice(Math.max(0, index - earlierWeeks), index), week, figure, after);
  }
  return drop;
}

function dropAt(
  earlier: readonly PartnerWeek[],
  latest: PartnerWeek,
  figure: ComparedQuestionId,
  after: number,
): Condition | null {
  if (earlier.length < fewestEarlier) return null;
  const before = mean(earlier, figure);
  if (trend(figure, before, after) !== 'worse') return null;
  const weeks = [...earlier, latest].map(({ week }) => week);
  return { level: 2, since: weekBegins(latest.week), weeks, figures: { before, after } };
}

const messages = defineMessages('flags.rating-drop', {
  evidence:
    '{after} of 10 in the week of {days}, after {before} on average in the {answers, plural, one {# answer} other {# answers}} before.',
});

/** The last of the weeks is that of the drop. */
export function wordDrop({ weeks, figures: { before, after } }: Behind, say: Say): string | null {
  const latest = weeks.at(-1);
  if (latest === undefined || before === undefined || after === undefined) return null;
  const days = weeksInWords(latest, latest, say);
  return say(messages.evidence, { after, days, before: before.toFixed(1), answers: weeks.length - 1 });
}

function mean(weeks: readonly PartnerWeek[], figure: ComparedQuestionId): number {
  const sum = weeks.reduce((total, week) => total + (week[figure] ?? 0), 0);
  return Math.round((10 * sum) / weeks.length) / 10;
}

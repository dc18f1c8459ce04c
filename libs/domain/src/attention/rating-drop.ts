import { defineMessages, english, type Say } from '@troth/messages';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import type { ComparedQuestionId } from '../check-in/questions/registry.js';
import { trend } from '../consistency/reliable-change.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, type CoupleRecord, type PartnerWeek } from '../record/couple-record.js';
import type { Figures, Finding } from './attention-flag.js';

const earlierWeeks = 4;
const fewestEarlier = 2;

/** The latest closed answer, where it lies past the reliable change below the mean of the answers of up to four
 * weeks before it (two at least). A slow slide shows in this as well as a sudden fall. */
export function ratingDrop(
  { enrolment, partners }: CoupleRecord,
  side: Side,
  figure: ComparedQuestionId,
): readonly Finding[] {
  if (enrolment.state !== 'active') return [];
  const answered = closedWeeks(partners[side]).filter((week) => week[figure] !== null);
  const latest = answered.at(-1);
  const earlier = answered.slice(-1 - earlierWeeks, -1);
  const after = latest?.[figure] ?? null;
  if (!latest || after === null || earlier.length < fewestEarlier) return [];
  const before = mean(earlier, figure);
  if (trend(figure, before, after) !== 'worse') return [];
  const behind = { weeks: [...earlier, latest].map(({ week }) => week), figures: { before, after } };
  return [{ key: latest.week, evidence: { text: wordDrop(behind, english.say) ?? '', ...behind } }];
}

const messages = defineMessages('flags.rating-drop', {
  evidence:
    '{after} of 10 in the week of {days}, after {before} on average in the {answers, plural, one {# answer} other {# answers}} before.',
});

/** The last of the weeks is that of the drop. */
export function wordDrop({ weeks, figures: { before, after } }: Figures, say: Say): string | null {
  const latest = weeks.at(-1);
  if (latest === undefined || before === undefined || after === undefined) return null;
  const days = weeksInWords(latest, latest, say);
  return say(messages.evidence, { after, days, before: before.toFixed(1), answers: weeks.length - 1 });
}

/** Whether the latest closed answer since a drop is back within the reliable change of what it was before. */
export function hasRecovered(
  { partners }: CoupleRecord,
  { key, evidence }: Finding,
  side: Side,
  figure: ComparedQuestionId,
): boolean {
  const latest = closedWeeks(partners[side]).findLast((week) => week[figure] !== null);
  const after = latest?.[figure] ?? null;
  const before = evidence.figures['before'] ?? null;
  if (!latest || latest.week <= key || after === null || before === null) return false;
  return trend(figure, before, after) !== 'worse';
}

function mean(weeks: readonly PartnerWeek[], figure: ComparedQuestionId): number {
  const sum = weeks.reduce((total, week) => total + (week[figure] ?? 0), 0);
  return Math.round((10 * sum) / weeks.length) / 10;
}

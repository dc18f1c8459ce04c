import { defineMessages, type Say } from '@troth/messages';
import { weekBegins } from '../calendar/local-week.js';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, type CoupleRecord } from '../record/couple-record.js';
import type { Behind, Condition, Level } from './attention-flag.js';

/**
 * The unanswered weeks at the end of a partner's record, where there are at least `least`. An answer ends them, in a week
 * that is still open too. Paused weeks are no part of it.
 */
export function missedRun(
  { partners }: CoupleRecord,
  side: Side,
  { least, level }: { readonly least: number; readonly level: Level },
): Condition | null {
  const weeks = closedWeeks(partners[side]);
  const missed = weeks.slice(weeks.findLastIndex(({ answered }) => answered) + 1).map(({ week }) => week);
  const first = missed[0];
  if (first === undefined || missed.length < least) return null;
  if (partners[side].weeks.some(({ week, answered }) => answered && week >= first)) return null;
  return { level, since: weekBegins(first), weeks: missed, figures: { missed: missed.length } };
}

const messages = defineMessages('flags.missed-run', {
  evidence: 'No check-in for {weeks, plural, one {# week} other {# weeks}} running, {days}.',
});

export function wordMissedRun({ weeks }: Behind, say: Say): string | null {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return say(messages.evidence, { weeks: weeks.length, days: weeksInWords(first, last, say) });
}

import { defineMessages, english, type Say } from '@troth/messages';
import { weeksInWords } from '../calendar/weeks-in-words.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, type CoupleRecord } from '../record/couple-record.js';
import type { Figures, Finding } from './attention-flag.js';

/** The unanswered weeks at the end of a partner's record, where there are at least `least`; named after the first of
 * them, so that a run which goes on is found once. Paused weeks are no part of it. */
export function missedRun({ enrolment, partners }: CoupleRecord, side: Side, least: number): readonly Finding[] {
  if (enrolment.state !== 'active') return [];
  const weeks = closedWeeks(partners[side]);
  const missed = weeks.slice(weeks.findLastIndex(({ answered }) => answered) + 1).map(({ week }) => week);
  const first = missed[0];
  if (first === undefined || missed.length < least) return [];
  const behind = { weeks: missed, figures: { missed: missed.length } };
  return [{ key: first, evidence: { text: wordMissedRun(behind, english.say) ?? '', ...behind } }];
}

const messages = defineMessages('flags.missed-run', {
  evidence: 'No check-in for {weeks, plural, one {# week} other {# weeks}} running, {days}.',
});

export function wordMissedRun({ weeks }: Figures, say: Say): string | null {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return say(messages.evidence, { weeks: weeks.length, days: weeksInWords(first, last, say) });
}

/** An answer in any week since the run began ends it, in one that is still open too. */
export function isMissedRunOver({ partners }: CoupleRecord, { key: first }: Finding, side: Side): boolean {
  return partners[side].weeks.some(({ week, answered }) => answered && week >= first);
}

import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord, UnreadWords } from '../record/couple-record.js';
import type { Condition } from './attention-flag.js';

/** Holds while words of a partner's that came in this way are unread, since the first of them; `words` says how many. */
export function unreadWords(
  { enrolment, words }: CoupleRecord,
  side: Side,
  cameAs: UnreadWords['cameAs'],
): Condition | null {
  const theirs = words.filter((one) => one.partnerId === enrolment.partners[side].id && one.cameAs === cameAs);
  if (theirs.length === 0) return null;
  const since = new Date(Math.min(...theirs.map(({ at }) => at.getTime())));
  return { level: 2, since, weeks: [], figures: { words: theirs.length } };
}

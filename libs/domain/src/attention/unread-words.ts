import type { Say } from '@troth/messages';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord, UnreadWords } from '../record/couple-record.js';
import type { Condition, PartnerFlag } from './attention-flag.js';

const dayMs = 86_400_000;

/** After so many days somebody has waited over a coach's weekend, and then until they are asked again, unheard. */
const unreadDays = { clear: 3, serious: 7 };

type CameAs = UnreadWords['cameAs'];

interface SaidOfFlag {
  readonly messages: PartnerFlag['messages'];
  readonly rule: (say: Say, days: typeof unreadDays) => string;
  /** `words` says how many wait, `days` for how long at least. */
  readonly evidence: (say: Say, counts: { words: number; days: number }) => string;
}

/** The flag of a partner's words that came in one way, from the first until their coach has read them all. */
export function unreadFlag(cameAs: CameAs, { messages, rule, evidence }: SaidOfFlag): PartnerFlag {
  return {
    id: cameAs,
    of: 'partner',
    messages,
    tells: 'coach',
    urgency: 'words',
    basis: 'rule',
    drawnFrom: 'one',
    rule: (say) => rule(say, unreadDays),
    condition: (record, side) => unreadWords(record, side, cameAs),
    moments: (record, side) => unreadMoments(record, side, cameAs),
    wording: ({ figures }, say) => evidence(say, { words: figures['words'] ?? 1, days: figures['days'] ?? 0 }),
  };
}

/**
 * Holds while words of a partner's that came in this way are unread, since the first of them: level 1 at once, 2 after
 * three days, 3 after seven. `words` says how many there are, `days` for how long at least, 0 below three days.
 */
function unreadWords(record: CoupleRecord, side: Side, cameAs: CameAs): Condition | null {
  const theirs = wordsOf(record, side, cameAs);
  if (theirs.length === 0) return null;
  const since = firstOf(theirs);
  const unread = record.at.getTime() - since.getTime();
  const days = Object.values(unreadDays).filter((most) => unread >= most * dayMs);
  const level = days.length === 0 ? 1 : days.length === 1 ? 2 : 3;
  return { level, since, weeks: [], figures: { words: theirs.length, days: days.at(-1) ?? 0 } };
}

/** When the words that are unread now get worse by time alone. */
function unreadMoments(record: CoupleRecord, side: Side, cameAs: CameAs): readonly Date[] {
  const theirs = wordsOf(record, side, cameAs);
  if (theirs.length === 0) return [];
  return Object.values(unreadDays).map((days) => new Date(firstOf(theirs).getTime() + days * dayMs));
}

function wordsOf({ enrolment, words }: CoupleRecord, side: Side, cameAs: CameAs): readonly UnreadWords[] {
  return words.filter((one) => one.partnerId === enrolment.partners[side].id && one.cameAs === cameAs);
}

function firstOf(words: readonly UnreadWords[]): Date {
  return new Date(Math.min(...words.map(({ at }) => at.getTime())));
}

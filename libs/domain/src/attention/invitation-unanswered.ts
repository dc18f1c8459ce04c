import { defineMessages } from '@troth/messages';
import type { CoupleRecord } from '../record/couple-record.js';
import type { CoupleFlag } from './attention-flag.js';

const dayMs = 86_400_000;
/** The one reminder goes out then, half-way through the fourteen days. */
const leftWhenReminded = 7;
/** The last days in which the one who invited can still send it again before all of it is erased. */
const leftAtTheEnd = 3;

const messages = defineMessages('flags.invitation-unanswered', {
  title: 'An invitation without an answer',
  rule: 'The second partner has not answered for a week: {reminded} days are left. Level 2 in the last {end} days. It is housekeeping, and stands in the list and the Monday email alone.',
  evidence:
    '{left, plural, one {It ends within # day} other {It ends within # days}}, and the request with it. The one who invited can look at the address and send it once more on their own page.',
});

/**
 * Holds while an invitation that was sent is unanswered, from a week before its end: level 1, and 2 in its last three days.
 * It ends when the invited partner joins, the invitation is sent to another address, or the request ends.
 */
export const invitationUnanswered: CoupleFlag = {
  id: 'invitation-unanswered',
  of: 'couple',
  messages,
  tells: 'coach',
  mailed: false,
  urgency: 'apart',
  basis: 'fact',
  rule: (say) => say(messages.rule, { reminded: leftWhenReminded, end: leftAtTheEnd }),
  condition: (record) => {
    const [since, end] = moments(record);
    if (!since || !end || record.at < since) return null;
    const isEnding = record.at >= end;
    const left = isEnding ? leftAtTheEnd : leftWhenReminded;
    return { level: isEnding ? 2 : 1, since, weeks: [], figures: { left } };
  },
  moments,
  wording: ({ figures: { left } }, say) => (left === undefined ? null : say(messages.evidence, { left })),
};

function moments({ enrolment, invitedUntil }: CoupleRecord): readonly Date[] {
  if (enrolment.state !== 'awaiting-partner' || !invitedUntil) return [];
  return [leftWhenReminded, leftAtTheEnd].map((days) => new Date(invitedUntil.getTime() - days * dayMs));
}

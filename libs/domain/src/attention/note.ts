import { defineMessages, english } from '@troth/messages';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord } from '../record/couple-record.js';
import type { PartnerFlag } from './attention-flag.js';

const messages = defineMessages('flags.note', {
  title: 'Wrote a note to you',
  evidence: 'It came with a check-in, and can be read on the couple’s page.',
});

/** Words that a partner wrote to the coach in a check-in, up until the coach has read them. */
export const note: PartnerFlag = {
  id: 'note',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'words',
  onAnswer: true,
  drawnFrom: 'one',
  recognise: (record, side) =>
    keysOf(record, side).map((key) => ({
      key,
      evidence: {
        text: english.say(messages.evidence),
        weeks: [],
        figures: {},
      },
    })),
  // Taken back, or written again: then the newer one has a flag of its own.
  isOver: (record, { key }, side) => !keysOf(record, side).includes(key),
  wording: (_, say) => say(messages.evidence),
};

/** Begins with the check-in, which is where the note can be read. */
function keysOf({ enrolment, notes }: CoupleRecord, side: Side): readonly string[] {
  return notes
    .filter(({ partnerId }) => partnerId === enrolment.partners[side].id)
    .map(({ checkInId, writtenAt }) => `${checkInId} ${writtenAt.toISOString()}`);
}

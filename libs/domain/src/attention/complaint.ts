import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { stoppedAddress } from './stopped-address.js';

const messages = defineMessages('flags.complaint', {
  title: 'Emails were called unwanted',
  rule: 'The mailbox’s provider passed on that its reader called an email unwanted. Emails have stopped.',
  evidence:
    'The mailbox’s provider passed on a complaint, and emails have stopped. Ask in another way whether they are wanted.',
});

/** Holds while emails to the address are stopped. */
export const complaint: PartnerFlag = {
  id: 'complaint',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'fact',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule),
  condition: (record, side) => stoppedAddress(record, side, 'complaint'),
  wording: (_, say) => say(messages.evidence),
};

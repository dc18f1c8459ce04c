import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { stoppedAddress } from './stopped-address.js';

const messages = defineMessages('flags.bounce', {
  title: 'An email came back',
  rule: 'An email was refused by the mailbox’s server for good, and none goes there any more. It comes down with an address that works.',
  evidence: 'An email could not be delivered. Ask in another way for an address that works.',
});

/** Holds until the address is another one, or has shown that it takes mail. */
export const bounce: PartnerFlag = {
  id: 'bounce',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'fact',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule),
  condition: (record, side) => stoppedAddress(record, side, 'bounce'),
  wording: (_, say) => say(messages.evidence),
};

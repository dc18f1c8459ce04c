import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

const messages = defineMessages('flags.bounce', {
  title: 'An email came back',
  evidence: 'An email could not be delivered. Ask in another way for an address that works.',
});

export const bounce: PartnerFlag = {
  id: 'bounce',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'trouble',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => mailSignals(record, side, 'bounce', messages.evidence),
  // Only a person can find an address that works.
  isOver: () => false,
  wording: (_, say) => say(messages.evidence),
};

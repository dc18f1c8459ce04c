import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

const messages = defineMessages('flags.reply', {
  title: 'A reply came by email',
  evidence: 'An answer to one of our emails came back. It can be read among the notes on this page.',
});

export const reply: PartnerFlag = {
  id: 'reply',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'words',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => mailSignals(record, side, 'reply', messages.evidence),
  // Only a person can read it.
  isOver: () => false,
  wording: (_, say) => say(messages.evidence),
};

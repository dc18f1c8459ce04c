import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

const messages = defineMessages('flags.complaint', {
  title: 'Emails were called unwanted',
  evidence:
    'The mailbox’s provider passed on a complaint, and emails have stopped. Ask in another way whether they are wanted.',
});

export const complaint: PartnerFlag = {
  id: 'complaint',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'trouble',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => mailSignals(record, side, 'complaint', messages.evidence),
  // Only a person can ask.
  isOver: () => false,
  wording: (_, say) => say(messages.evidence),
};

import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

export const reply: PartnerFlag = {
  id: 'reply',
  of: 'partner',
  title: 'A reply came by email',
  tells: 'coach',
  urgency: 'words',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) =>
    mailSignals(
      record,
      side,
      'reply',
      'An answer to one of our emails came back. It can be read among the notes on this page.',
    ),
  // Only a person can read it.
  isOver: () => false,
};

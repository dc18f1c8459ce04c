import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

export const complaint: PartnerFlag = {
  id: 'complaint',
  of: 'partner',
  title: 'Emails were called unwanted',
  tells: 'coach',
  urgency: 'trouble',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) =>
    mailSignals(
      record,
      side,
      'complaint',
      'The mailbox’s provider passed on a complaint, and emails have stopped. Ask in another way whether they are wanted.',
    ),
  // Only a person can ask.
  isOver: () => false,
};

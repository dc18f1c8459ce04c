import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

export const bounce: PartnerFlag = {
  id: 'bounce',
  of: 'partner',
  title: 'An email came back',
  tells: 'coach',
  urgency: 'trouble',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) =>
    mailSignals(
      record,
      side,
      'bounce',
      'An email could not be delivered. Ask in another way for an address that works.',
    ),
  // Only a person can find an address that works.
  isOver: () => false,
};

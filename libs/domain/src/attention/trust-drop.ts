import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { hasRecovered, ratingDrop, wordDrop } from './rating-drop.js';

export const trustDrop: PartnerFlag = {
  id: 'trust-drop',
  of: 'partner',
  messages: defineMessages('flags.trust-drop', { title: 'Trust has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => ratingDrop(record, side, 'trust'),
  isOver: (record, found, side) => hasRecovered(record, found, side, 'trust'),
  wording: wordDrop,
};

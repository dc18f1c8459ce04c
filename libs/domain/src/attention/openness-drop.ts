import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { hasRecovered, ratingDrop, wordDrop } from './rating-drop.js';

export const opennessDrop: PartnerFlag = {
  id: 'openness-drop',
  of: 'partner',
  messages: defineMessages('flags.openness-drop', { title: 'Openness has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => ratingDrop(record, side, 'openness'),
  isOver: (record, found, side) => hasRecovered(record, found, side, 'openness'),
  wording: wordDrop,
};

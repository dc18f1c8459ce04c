import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { ratingDrop, wordDrop } from './rating-drop.js';

export const opennessDrop: PartnerFlag = {
  id: 'openness-drop',
  of: 'partner',
  messages: defineMessages('flags.openness-drop', { title: 'Openness has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'one',
  condition: (record, side) => ratingDrop(record, side, 'openness'),
  wording: wordDrop,
};

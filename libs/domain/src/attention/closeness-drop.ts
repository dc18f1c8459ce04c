import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { ruleOfDrop, scaleDrop, wordDrop } from './scale-drop.js';

export const closenessDrop: PartnerFlag = {
  id: 'closeness-drop',
  of: 'partner',
  messages: defineMessages('flags.closeness-drop', { title: 'Closeness has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  basis: 'change',
  drawnFrom: 'one',
  rule: ruleOfDrop,
  condition: (record, side) => scaleDrop(record, side, 'closeness'),
  wording: wordDrop,
};

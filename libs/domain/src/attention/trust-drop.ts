import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { ruleOfDrop, scaleDrop, wordDrop } from './scale-drop.js';

export const trustDrop: PartnerFlag = {
  id: 'trust-drop',
  of: 'partner',
  messages: defineMessages('flags.trust-drop', { title: 'Trust has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  basis: 'change',
  drawnFrom: 'one',
  rule: ruleOfDrop,
  condition: (record, side) => scaleDrop(record, side, 'trust'),
  wording: wordDrop,
};

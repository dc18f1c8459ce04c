import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { ruleOfDrop, scaleDrop, wordDrop } from './scale-drop.js';

export const opennessDrop: PartnerFlag = {
  id: 'openness-drop',
  of: 'partner',
  messages: defineMessages('flags.openness-drop', { title: 'Openness has dropped' }),
  tells: 'coach',
  urgency: 'worry',
  basis: 'change',
  drawnFrom: 'one',
  rule: ruleOfDrop,
  condition: (record, side) => scaleDrop(record, side, 'openness'),
  wording: wordDrop,
};

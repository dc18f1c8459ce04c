import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { isMissedRunOver, missedRun, wordMissedRun } from './missed-run.js';

export const missedTwice: PartnerFlag = {
  id: 'missed-twice',
  of: 'partner',
  messages: defineMessages('flags.missed-twice', { title: 'Two check-ins missed in a row' }),
  tells: 'partner',
  urgency: 'worry',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => missedRun(record, side, 2),
  isOver: isMissedRunOver,
  wording: wordMissedRun,
};

import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { isMissedRunOver, missedRun, wordMissedRun } from './missed-run.js';

export const missedThreeTimes: PartnerFlag = {
  id: 'missed-three-times',
  of: 'partner',
  messages: defineMessages('flags.missed-three-times', { title: 'Three check-ins missed in a row' }),
  tells: 'coach',
  urgency: 'worry',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) => missedRun(record, side, 3),
  isOver: isMissedRunOver,
  wording: wordMissedRun,
};

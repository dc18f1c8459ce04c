import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { missedRun, wordMissedRun } from './missed-run.js';

export const missedThreeTimes: PartnerFlag = {
  id: 'missed-three-times',
  of: 'partner',
  messages: defineMessages('flags.missed-three-times', { title: 'Three check-ins missed in a row' }),
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'one',
  condition: (record, side) => missedRun(record, side, { least: 3, level: 2 }),
  wording: wordMissedRun,
};

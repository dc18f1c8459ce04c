import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { missedRun, wordMissedRun } from './missed-run.js';

export const missedTwice: PartnerFlag = {
  id: 'missed-twice',
  of: 'partner',
  messages: defineMessages('flags.missed-twice', { title: 'Two check-ins missed in a row' }),
  tells: 'partner',
  urgency: 'worry',
  drawnFrom: 'one',
  condition: (record, side) => missedRun(record, side, { least: 2, level: 1 }),
  wording: wordMissedRun,
};

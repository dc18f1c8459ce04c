import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { missedRun, wordMissedRun } from './missed-run.js';

const serious = 6;

/** Silence by its length: clear from three weeks on, serious from six. */
export const missedThreeTimes: PartnerFlag = {
  id: 'missed-three-times',
  of: 'partner',
  messages: defineMessages('flags.missed-three-times', { title: 'No check-in for three weeks or longer' }),
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'one',
  condition: (record, side) => {
    const run = missedRun(record, side, { least: 3, level: 2 });
    return run && run.weeks.length >= serious ? { ...run, level: 3 } : run;
  },
  wording: wordMissedRun,
};

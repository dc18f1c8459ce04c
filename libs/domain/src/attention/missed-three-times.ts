import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { missedRun, wordMissedRun } from './missed-run.js';

const silent = 3;
const serious = 6;

const messages = defineMessages('flags.missed-three-times', {
  title: 'No check-in for three weeks or longer',
  rule: '{weeks} closed weeks in a row without an answer; serious from {serious}. Pauses do not count. An answer ends it.',
});

/** Silence by its length: clear from three weeks on, serious from six. */
export const missedThreeTimes: PartnerFlag = {
  id: 'missed-three-times',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { weeks: silent, serious }),
  condition: (record, side) => {
    const run = missedRun(record, side, { least: silent, level: 2 });
    return run && run.weeks.length >= serious ? { ...run, level: 3 } : run;
  },
  wording: wordMissedRun,
};

import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';
import { missedRun, wordMissedRun } from './missed-run.js';

const messages = defineMessages('flags.missed-twice', {
  title: 'Two check-ins missed in a row',
  rule: 'Two closed weeks in a row without an answer. It brings that partner one gentle email, and you nothing.',
});

export const missedTwice: PartnerFlag = {
  id: 'missed-twice',
  of: 'partner',
  messages,
  tells: 'partner',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule),
  condition: (record, side) => missedRun(record, side, { least: 2, level: 1 }),
  wording: wordMissedRun,
};

import { defineMessages } from '@troth/messages';
import { isReady } from '../check-in/readiness.js';
import { stageOf } from '../programmes/look-up.js';
import { readinessWeeks } from '../record/readiness-weeks.js';
import type { CoupleFlag } from './attention-flag.js';

const days = 14;
const dayMs = 86_400_000;

const messages = defineMessages('flags.stage-ready-two-weeks', {
  title: 'A stage has been ready for two weeks',
  rule: 'Both have felt ready in the last two times they were asked, and the stage has waited {days} days for you.',
  // Without today's count, which would be old when it is read.
  evidence: 'Both have felt ready for two weeks or longer; the stage has not been completed.',
});

/** Holds from two weeks after a stage became ready until it is completed or taken back. A pause neither begins nor ends it. */
export const stageReadyTwoWeeks: CoupleFlag = {
  id: 'stage-ready-two-weeks',
  of: 'couple',
  messages,
  tells: 'coach',
  urgency: 'apart',
  basis: 'fact',
  rule: (say) => say(messages.rule, { days }),
  condition: (record) => {
    const { round, programmeVersion, pausedAt } = record.enrolment;
    if (!round?.readyAt) return null;
    // The week that has just closed may be about to take it back.
    if (!isReady(stageOf(programmeVersion, round.stage), readinessWeeks(record, round.id))) return null;
    const waited = Math.floor(((pausedAt ?? record.at).getTime() - round.readyAt.getTime()) / dayMs);
    return waited < days ? null : { level: 2, since: round.readyAt, weeks: [], figures: { days: waited } };
  },
  wording: (_, say) => say(messages.evidence),
};

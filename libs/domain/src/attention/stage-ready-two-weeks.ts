import { defineMessages, english } from '@troth/messages';
import { isReady } from '../check-in/readiness.js';
import { readinessWeeks } from '../record/readiness-weeks.js';
import { stageOf } from '../programmes/look-up.js';
import type { CoupleFlag } from './attention-flag.js';

const days = 14;
const dayMs = 86_400_000;

const messages = defineMessages('flags.stage-ready-two-weeks', {
  title: 'A stage has been ready for two weeks',
  // Without today's count, which would be old when it is read.
  evidence: 'Both have felt ready for two weeks or longer; the stage has not been completed.',
});

export const stageReadyTwoWeeks: CoupleFlag = {
  id: 'stage-ready-two-weeks',
  of: 'couple',
  messages,
  tells: 'coach',
  urgency: 'housekeeping',
  onAnswer: false,
  recognise: (record) => {
    const { at, enrolment } = record;
    const { state, round, programmeVersion } = enrolment;
    if (state !== 'active' || !round?.readyAt) return [];
    // The week that has just closed may be about to take it back.
    if (!isReady(stageOf(programmeVersion, round.stage), readinessWeeks(record, round.id))) return [];
    const waiting = Math.floor((at.getTime() - round.readyAt.getTime()) / dayMs);
    if (waiting < days) return [];
    return [
      { key: round.id, evidence: { text: english.say(messages.evidence), weeks: [], figures: { days: waiting } } },
    ];
  },
  isOver: ({ enrolment: { round } }, { key }) => round?.id !== key || !round.readyAt,
  wording: (_, say) => say(messages.evidence),
};

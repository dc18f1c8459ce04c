import type { CoupleFlag } from './attention-flag.js';

const days = 14;
const dayMs = 86_400_000;

export const stageReadyTwoWeeks: CoupleFlag = {
  id: 'stage-ready-two-weeks',
  of: 'couple',
  title: 'A stage has been ready for two weeks',
  tells: 'coach',
  recognise: ({ at, enrolment: { state, round } }) => {
    if (state !== 'active' || !round?.readyAt) return [];
    const waiting = Math.floor((at.getTime() - round.readyAt.getTime()) / dayMs);
    if (waiting < days) return [];
    const text = `Both have felt ready for ${waiting} days; the stage has not been completed.`;
    return [{ key: round.id, evidence: { text, weeks: [], figures: { days: waiting } } }];
  },
  isOver: ({ enrolment: { round } }, { key }) => round?.id !== key,
};

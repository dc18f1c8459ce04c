import { choices } from './choices';
import { milestones } from './milestones';
import { notesForMe } from './notes-for-me';
import { ourConsistency } from './our-consistency';
import { practice } from './practice';
import { promises } from './promises';
import { returnToStage } from './return-to-stage';
import { stageAgreement } from './stage-agreement';
import type { UsPanel } from './us-panel';
import { whereWeAre } from './where-we-are';

/** The couple's own page, in the order in which it reads on a phone. */
export const usPanels: readonly UsPanel[] = [
  whereWeAre,
  stageAgreement,
  ourConsistency,
  practice,
  promises,
  notesForMe,
  milestones,
  choices,
  returnToStage,
];

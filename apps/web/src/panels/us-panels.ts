import { choices } from './choices';
import { howThingsAre } from './how-things-are';
import { lessOften } from './less-often';
import { lookUp } from './look-up';
import { messages } from './messages';
import { milestones } from './milestones';
import { nextDatesPanel } from './next-dates';
import { notesForMe } from './notes-for-me';
import { ourConsistency } from './our-consistency';
import { promises } from './promises';
import { sessions } from './sessions';
import { returnToStage } from './return-to-stage';
import { stageAgreement } from './stage-agreement';
import { thisWeek } from './this-week';
import { weeklyPractices } from './weekly-practices';
import { whereWeAre } from './where-we-are';
import { wordAfter } from './word-after';
import type { UsPanel } from './us-panel';

/** The couple's own page, in the order in which it reads on a phone: what there is to do now comes first. */
export const usPanels: readonly UsPanel[] = [
  thisWeek,
  lessOften,
  wordAfter,
  stageAgreement,
  sessions,
  nextDatesPanel,
  weeklyPractices,
  whereWeAre,
  promises,
  messages,
  notesForMe,
  howThingsAre,
  ourConsistency,
  milestones,
  choices,
  returnToStage,
  lookUp,
];

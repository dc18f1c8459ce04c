import { accounts } from './accounts';
import { actions } from './actions';
import { answers } from './answers';
import { askedHowOften } from './asked-how-often';
import { attention } from './attention';
import { choices } from './choices';
import { coachNotes } from './coach-notes';
import { coupleMilestones } from './couple-milestones';
import { coupleSessions } from './couple-sessions';
import { coupleMessages } from './couple-messages';
import { couplePractices } from './couple-practices';
import type { CouplePanel } from './couple-panel';
import { emails } from './emails';
import { howThingsAre } from './how-things-are';
import { ledger } from './ledger';
import { lessOften } from './less-often';
import { lookUp } from './look-up';
import { measures } from './measures';
import { messages } from './messages';
import { milestones } from './milestones';
import { nextDatesPanel } from './next-dates';
import { notesForMe } from './notes-for-me';
import { ourConsistency } from './our-consistency';
import { overTheWeeks } from './over-the-weeks';
import { promises } from './promises';
import { sessions } from './sessions';
import { returnToStage } from './return-to-stage';
import { stageAgreement } from './stage-agreement';
import { stageHistory } from './stage-history';
import { thisWeek } from './this-week';
import { timeline } from './timeline';
import type { UsPanel } from './us-panel';
import { weeklyPractices } from './weekly-practices';
import { whereWeAre } from './where-we-are';
import { wordAfter } from './word-after';

/** The couple's own page, in the order in which it reads on a phone: what there is to do now comes first. Their bodies come with the page, in one file. */
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

/** The coach's page about one couple, in the order in which it reads: what to do next, who they are, how it went, what there is to look up. */
export const couplePanels: readonly CouplePanel[] = [
  attention,
  accounts,
  overTheWeeks,
  measures,
  timeline,
  couplePractices,
  ledger,
  answers,
  emails,
  actions,
  coupleSessions,
  coupleMessages,
  coachNotes,
  stageHistory,
  coupleMilestones,
  askedHowOften,
];

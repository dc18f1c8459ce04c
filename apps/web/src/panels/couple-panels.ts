import { accounts } from './accounts';
import { actions } from './actions';
import { answers } from './answers';
import { askedHowOften } from './asked-how-often';
import { attention } from './attention';
import { coachNotes } from './coach-notes';
import { coupleMilestones } from './couple-milestones';
import { coupleSessions } from './couple-sessions';
import { coupleMessages } from './couple-messages';
import { couplePractices } from './couple-practices';
import { emails } from './emails';
import { ledger } from './ledger';
import { measures } from './measures';
import { overTheWeeks } from './over-the-weeks';
import { stageHistory } from './stage-history';
import { timeline } from './timeline';
import type { CouplePanel } from './couple-panel';

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

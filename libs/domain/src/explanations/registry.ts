import { attentionFlags } from '../attention/registry.js';
import { answeredWeeks } from './answered-weeks.js';
import { betterOrWorse } from './better-or-worse.js';
import { episodes } from './episodes.js';
import type { Explanation } from './explanation.js';
import { howOftenAsked } from './how-often-asked.js';
import { measuresExplained } from './measures.js';
import { nextStage } from './next-stage.js';
import { ownMeasures } from './own-measures.js';
import { ownPromises } from './own-promises.js';
import { partnersView } from './partners-view.js';
import { twoPeriods } from './two-periods.js';
import { twoViews } from './two-views.js';
import { urgencyExplained } from './urgency.js';
import { practicesForCoaches, practicesForCouples } from './weekly-practices.js';
import { whatFiguresCannotTell } from './what-figures-cannot-tell.js';

/** What a couple's page explains, in its order. A new one is its file and its line here. */
export const explanationsForCouples: readonly Explanation[] = [
  ownPromises,
  partnersView,
  betterOrWorse,
  answeredWeeks,
  ownMeasures,
  practicesForCouples,
  nextStage,
  whatFiguresCannotTell,
];

/** What a coach's page explains, in its order. */
export const explanationsForCoaches: readonly Explanation[] = [
  twoViews,
  twoPeriods,
  betterOrWorse,
  answeredWeeks,
  howOftenAsked,
  measuresExplained,
  practicesForCoaches,
  episodes,
  urgencyExplained,
  whatFiguresCannotTell,
];

/** The rule of each flag that a coach sees, in the order of the registry. */
export const explanationsOfFlags: readonly Explanation[] = Object.values(attentionFlags)
  .filter(({ tells }) => tells === 'coach')
  .map(({ id, messages, rule }) => ({ id, title: messages.title, paragraphs: (say) => [rule(say)] }));

import { refuseWrongNames } from '../refuse-wrong-names.js';
import { bothEnrolled } from './both-enrolled.js';
import { firstCheckIn } from './first-check-in.js';
import { firstPromiseBothKept } from './first-promise-both-kept.js';
import { fourRegularWeeks } from './four-regular-weeks.js';
import { halfway } from './halfway.js';
import { programmeCompleted } from './programme-completed.js';
import { returnedToStage } from './returned-to-stage.js';
import { stageCompleted } from './stage-completed.js';
import { stageReady } from './stage-ready.js';
import { steadierInBothViews } from './steadier-in-both-views.js';
import { tenPromisesBothKept } from './ten-promises-both-kept.js';
import { threeMonthsAfter } from './three-months-after.js';

/** Every milestone there is. A new one is its file and its line here. */
export const milestones = {
  'first-check-in': firstCheckIn,
  'first-promise-both-kept': firstPromiseBothKept,
  'ten-promises-both-kept': tenPromisesBothKept,
  'four-regular-weeks': fourRegularWeeks,
  'steadier-in-both-views': steadierInBothViews,
  'both-enrolled': bothEnrolled,
  'stage-ready': stageReady,
  'stage-completed': stageCompleted,
  'returned-to-stage': returnedToStage,
  halfway,
  'programme-completed': programmeCompleted,
  'three-months-after': threeMonthsAfter,
};

export type MilestoneId = keyof typeof milestones;

refuseWrongNames(milestones);

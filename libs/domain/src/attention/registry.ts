import { refuseWrongNames } from '../refuse-wrong-names.js';
import { accountsDiffer } from './accounts-differ.js';
import { bounce } from './bounce.js';
import { breachGoingOn } from './breach-going-on.js';
import { closenessDrop } from './closeness-drop.js';
import { complaint } from './complaint.js';
import { excusedOrUntold } from './excused-or-untold.js';
import { invitationUnanswered } from './invitation-unanswered.js';
import { longStay } from './long-stay.js';
import { message } from './message.js';
import { missedThreeTimes } from './missed-three-times.js';
import { missedTwice } from './missed-twice.js';
import { noImprovement } from './no-improvement.js';
import { note } from './note.js';
import { notOnTrack } from './not-on-track.js';
import { opennessDrop } from './openness-drop.js';
import { perceptionGap } from './perception-gap.js';
import { promisesCollapsing } from './promises-collapsing.js';
import { reply } from './reply.js';
import { stageReadyTwoWeeks } from './stage-ready-two-weeks.js';
import { stayingLow } from './staying-low.js';
import { trustDrop } from './trust-drop.js';
import { unsubscribe } from './unsubscribe.js';

/** Every attention flag there is. A new one is its file and its line here. */
export const attentionFlags = {
  'missed-twice': missedTwice,
  'missed-three-times': missedThreeTimes,
  'trust-drop': trustDrop,
  'openness-drop': opennessDrop,
  'closeness-drop': closenessDrop,
  'perception-gap': perceptionGap,
  'stage-ready-two-weeks': stageReadyTwoWeeks,
  bounce,
  unsubscribe,
  complaint,
  reply,
  note,
  message,
  'breach-going-on': breachGoingOn,
  'accounts-differ': accountsDiffer,
  'not-on-track': notOnTrack,
  'staying-low': stayingLow,
  'no-improvement': noImprovement,
  'long-stay': longStay,
  'promises-collapsing': promisesCollapsing,
  'excused-or-untold': excusedOrUntold,
  'invitation-unanswered': invitationUnanswered,
};

export type AttentionFlagId = keyof typeof attentionFlags;

refuseWrongNames(attentionFlags);

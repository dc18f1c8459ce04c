import { enrolmentRequested } from './enrolment-requested.js';
import { partnerAddressConfirmed } from './partner-address-confirmed.js';
import { invitationAccepted } from './invitation-accepted.js';
import { invitationDeclined } from './invitation-declined.js';
import { invitationExpired } from './invitation-expired.js';
import { enrolmentActivated } from './enrolment-activated.js';
import { checkInAsked } from './check-in-asked.js';
import { checkInAnswered } from './check-in-answered.js';
import { checkInAmended } from './check-in-amended.js';
import { checkInMissed } from './check-in-missed.js';
import { rhythmChanged } from './rhythm-changed.js';
import { promiseMade } from './promise-made.js';
import { promiseChanged } from './promise-changed.js';
import { promiseLetGo } from './promise-let-go.js';
import { promiseMarked } from './promise-marked.js';
import { weekClosed } from './week-closed.js';
import { reportMade } from './report-made.js';
import { stageReady } from './stage-ready.js';
import { stageNotReady } from './stage-not-ready.js';
import { stageCompleted } from './stage-completed.js';
import { stageEntered } from './stage-entered.js';
import { stageReturned } from './stage-returned.js';
import { enrolmentPaused } from './enrolment-paused.js';
import { enrolmentResumed } from './enrolment-resumed.js';
import { enrolmentWithdrawn } from './enrolment-withdrawn.js';
import { enrolmentCompleted } from './enrolment-completed.js';
import { preferencesChanged } from './preferences-changed.js';
import { closingDayMoved } from './closing-day-moved.js';
import { sharingChanged } from './sharing-changed.js';
import { forgivenessChosen } from './forgiveness-chosen.js';
import { optionalStageChosen } from './optional-stage-chosen.js';
import { stageAsked } from './stage-asked.js';
import { stageNotAsked } from './stage-not-asked.js';
import { stageAgreed } from './stage-agreed.js';
import { completionAgreed } from './completion-agreed.js';
import { coachAssigned } from './coach-assigned.js';
import { noteWritten } from './note-written.js';
import { milestoneReached } from './milestone-reached.js';
import { attentionRaised } from './attention-raised.js';
import { attentionWorsened } from './attention-worsened.js';
import { attentionEased } from './attention-eased.js';
import { attentionSeen } from './attention-seen.js';
import { attentionSnoozed } from './attention-snoozed.js';
import { attentionRecalled } from './attention-recalled.js';
import { attentionEnded } from './attention-ended.js';
import { attentionCleared } from './attention-cleared.js';
import { signInRequested } from './sign-in-requested.js';
import { mailStopped } from './mail-stopped.js';
import { mailResumed } from './mail-resumed.js';
import { threeMonthsPassed } from './three-months-passed.js';
import { mailBounced } from './mail-bounced.js';
import { mailComplained } from './mail-complained.js';
import { mailReplied } from './mail-replied.js';
import { coachInvited } from './coach-invited.js';
import { coachPasswordTried } from './coach-password-tried.js';
import { coachSignedIn } from './coach-signed-in.js';
import { coachSignInRefused } from './coach-sign-in-refused.js';
import { coachPasswordForgotten } from './coach-password-forgotten.js';
import { coachPasswordChanged } from './coach-password-changed.js';
import { coachSessionsEnded } from './coach-sessions-ended.js';
import { coachFactorChanged } from './coach-factor-changed.js';
import { invitationRenewed } from './invitation-renewed.js';
import { invitationWithdrawn } from './invitation-withdrawn.js';
import { enrolmentReplaced } from './enrolment-replaced.js';
import { addressChangeRequested } from './address-change-requested.js';
import { addressChanged } from './address-changed.js';
import { intakeTold } from './intake-told.js';
import { intakeTakenBack } from './intake-taken-back.js';
import { measureAsked } from './measure-asked.js';
import { measureAnswered } from './measure-answered.js';
import { threadWritten } from './thread-written.js';
import { sessionOffered } from './session-offered.js';
import { sessionBooked } from './session-booked.js';
import { sessionMoved } from './session-moved.js';
import { sessionCancelled } from './session-cancelled.js';
import { weeklyPracticeSaid } from './weekly-practice-said.js';
import { weeklyPracticeAssigned } from './weekly-practice-assigned.js';
import { loadCatalogue } from './load-catalogue.js';

/** Every event there is. A new one is its file and its line here. */
export const eventCatalogue = loadCatalogue([
  enrolmentRequested,
  partnerAddressConfirmed,
  invitationAccepted,
  invitationDeclined,
  invitationExpired,
  enrolmentActivated,
  checkInAsked,
  checkInAnswered,
  checkInAmended,
  checkInMissed,
  rhythmChanged,
  promiseMade,
  promiseChanged,
  promiseLetGo,
  promiseMarked,
  weekClosed,
  reportMade,
  stageReady,
  stageNotReady,
  stageCompleted,
  stageEntered,
  stageReturned,
  enrolmentPaused,
  enrolmentResumed,
  enrolmentWithdrawn,
  enrolmentCompleted,
  preferencesChanged,
  closingDayMoved,
  sharingChanged,
  forgivenessChosen,
  optionalStageChosen,
  stageAsked,
  stageNotAsked,
  stageAgreed,
  completionAgreed,
  coachAssigned,
  noteWritten,
  milestoneReached,
  attentionRaised,
  attentionWorsened,
  attentionEased,
  attentionSeen,
  attentionSnoozed,
  attentionRecalled,
  attentionEnded,
  attentionCleared,
  signInRequested,
  mailStopped,
  mailResumed,
  threeMonthsPassed,
  mailBounced,
  mailComplained,
  mailReplied,
  coachInvited,
  coachPasswordTried,
  coachSignedIn,
  coachSignInRefused,
  coachPasswordForgotten,
  coachPasswordChanged,
  coachSessionsEnded,
  coachFactorChanged,
  invitationRenewed,
  invitationWithdrawn,
  enrolmentReplaced,
  addressChangeRequested,
  addressChanged,
  intakeTold,
  intakeTakenBack,
  measureAsked,
  measureAnswered,
  weeklyPracticeSaid,
  weeklyPracticeAssigned,
  threadWritten,
  sessionOffered,
  sessionBooked,
  sessionMoved,
  sessionCancelled,
]);

export type EventCatalogue = typeof eventCatalogue;

export type EventName = keyof EventCatalogue;

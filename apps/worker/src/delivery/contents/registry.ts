import type { EmailKind } from '@troth/emails';
import { checkIn, checkInReminder } from './check-in.js';
import { coachAlert, coachDigest, passwordTried } from './coach.js';
import type { Content } from './content.js';
import { milestone } from './milestone.js';
import { addressChanged, confirmNewAddress } from './own-address.js';
import { cannotInvite, confirmAddress, invitation, invitationReminder } from './newcomers.js';
import {
  goodbye,
  missedGently,
  paused,
  programmeComplete,
  resumed,
  signInLink,
  stageReady,
  threeMonthsAfter,
  welcome,
} from './programme.js';
import { checkInUnderstood, replyNotUnderstood } from './replies.js';
import { weeklyReport } from './weekly-report.js';

/** What each kind says; one that is missing here does not compile. */
export const contents: { readonly [Kind in EmailKind]: Content<Kind> } = {
  'confirm-address': confirmAddress,
  invitation,
  'cannot-invite': cannotInvite,
  'invitation-reminder': invitationReminder,
  welcome,
  'check-in': checkIn,
  'check-in-reminder': checkInReminder,
  'check-in-understood': checkInUnderstood,
  'reply-not-understood': replyNotUnderstood,
  'weekly-report': weeklyReport,
  milestone,
  'stage-ready': stageReady,
  'missed-gently': missedGently,
  paused,
  resumed,
  'sign-in-link': signInLink,
  'confirm-new-address': confirmNewAddress,
  'address-changed': addressChanged,
  'programme-complete': programmeComplete,
  'three-months-after': threeMonthsAfter,
  goodbye,
  'coach-digest': coachDigest,
  'coach-alert': coachAlert,
  'password-tried': passwordTried,
};

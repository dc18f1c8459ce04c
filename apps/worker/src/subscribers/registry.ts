import { attention } from './attention/attention.js';
import { confirmNewAddress } from './confirm-new-address/confirm-new-address.js';
import { coachAlert } from './coach-alert/coach-alert.js';
import { coachDigestSlot } from './coach-digest-slot/coach-digest-slot.js';
import { addressChanged } from './address-changed/address-changed.js';
import { confirmAddress } from './confirm-address/confirm-address.js';
import { decline } from './decline/decline.js';
import { goodbye } from './goodbye/goodbye.js';
import { invitation } from './invitation/invitation.js';
import { invitationBounced } from './invitation-bounced/invitation-bounced.js';
import { loadSubscribers, subscriptionsOf } from './load-subscribers.js';
import { mailAttention } from './mail-attention/mail-attention.js';
import { milestoneEmail } from './milestone-email/milestone-email.js';
import { milestones } from './milestones/milestones.js';
import { missedGently } from './missed-gently/missed-gently.js';
import { passwordTried } from './password-tried/password-tried.js';
import { paused } from './paused/paused.js';
import { programmeComplete } from './programme-complete/programme-complete.js';
import { readiness } from './readiness/readiness.js';
import { replyEmail } from './reply-email/reply-email.js';
import { resumed } from './resumed/resumed.js';
import { rollUp } from './roll-up/roll-up.js';
import { signInLink } from './sign-in-link/sign-in-link.js';
import { stageReady } from './stage-ready/stage-ready.js';
import { threeMonthsAfter } from './three-months-after/three-months-after.js';
import { threeMonthsSlot } from './three-months-slot/three-months-slot.js';
import { weeklyReport } from './weekly-report/weekly-report.js';
import { welcome } from './welcome/welcome.js';

/** Every reaction there is. A new one is its folder and its line here. */
export const subscribers = loadSubscribers([
  confirmAddress,
  invitation,
  decline,
  welcome,
  signInLink,
  paused,
  resumed,
  goodbye,
  programmeComplete,
  threeMonthsSlot,
  threeMonthsAfter,
  readiness,
  stageReady,
  weeklyReport,
  milestones,
  milestoneEmail,
  attention,
  missedGently,
  coachAlert,
  coachDigestSlot,
  rollUp,
  mailAttention,
  replyEmail,
  passwordTried,
  confirmNewAddress,
  invitationBounced,
  addressChanged,
]);

export const subscriptions = subscriptionsOf(subscribers);

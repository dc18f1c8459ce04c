import type { SubscriberThatAsks } from '@troth/emails';
import { attention } from './attention/attention.js';
import { coachAlert } from './coach-alert/coach-alert.js';
import { confirmNewAddress } from './confirm-new-address/confirm-new-address.js';
import { coachDigestSlot } from './coach-digest-slot/coach-digest-slot.js';
import { addressChanged } from './address-changed/address-changed.js';
import { confirmAddress } from './confirm-address/confirm-address.js';
import { decline } from './decline/decline.js';
import { emailSubscribers } from './email-subscribers.js';
import { invitation } from './invitation/invitation.js';
import { invitationBounced } from './invitation-bounced/invitation-bounced.js';
import { loadSubscribers, subscriptionsOf } from './load-subscribers.js';
import { measureSlot } from './measure-slot/measure-slot.js';
import { milestones } from './milestones/milestones.js';
import { readiness } from './readiness/readiness.js';
import { replyEmail } from './reply-email/reply-email.js';
import { rollUp } from './roll-up/roll-up.js';
import { sessionReminderSlot } from './session-reminder-slot/session-reminder-slot.js';
import { signInLink } from './sign-in-link/sign-in-link.js';
import type { AnySubscriber } from './subscriber.js';
import { threeMonthsSlot } from './three-months-slot/three-months-slot.js';
import { weeklyReport } from './weekly-report/weekly-report.js';
import { welcome } from './welcome/welcome.js';

/** Those that emails name as what asks for them, by name: one that is missing does not compile. */
export const askingSubscribers = {
  'confirm-address': confirmAddress,
  invitation,
  'invitation-bounced': invitationBounced,
  'sign-in-link': signInLink,
  'weekly-report': weeklyReport,
  'reply-email': replyEmail,
  'confirm-new-address': confirmNewAddress,
  'address-changed': addressChanged,
  'coach-alert': coachAlert,
  welcome,
} satisfies Record<SubscriberThatAsks, AnySubscriber>;

/** Every reaction there is. A new one is its folder and its line here; one that only asks for an email is that email's. */
export const subscribers = loadSubscribers([
  ...emailSubscribers,
  ...Object.values(askingSubscribers),
  decline,
  threeMonthsSlot,
  measureSlot,
  sessionReminderSlot,
  readiness,
  milestones,
  attention,
  coachDigestSlot,
  rollUp,
]);

export const subscriptions = subscriptionsOf(subscribers);

import { addressChanged } from './kinds/address-changed/index.js';
import { attachmentRefused } from './kinds/attachment-refused/index.js';
import { answersChanged } from './kinds/answers-changed/index.js';
import { cannotInvite } from './kinds/cannot-invite/index.js';
import { checkIn } from './kinds/check-in/index.js';
import { checkInReminder } from './kinds/check-in-reminder/index.js';
import { checkInUnderstood } from './kinds/check-in-understood/index.js';
import { coachAccessChanged } from './kinds/coach-access-changed/index.js';
import { coachAlert } from './kinds/coach-alert/index.js';
import { coachDigest } from './kinds/coach-digest/index.js';
import { coachInvitation } from './kinds/coach-invitation/index.js';
import { coachNewDevice } from './kinds/coach-new-device/index.js';
import { coachNewPassword } from './kinds/coach-new-password/index.js';
import { coachSessionNews } from './kinds/coach-session-news/index.js';
import { confirmAddress } from './kinds/confirm-address/index.js';
import { confirmNewAddress } from './kinds/confirm-new-address/index.js';
import { goodbye } from './kinds/goodbye/index.js';
import { invitation } from './kinds/invitation/index.js';
import { invitationReminder } from './kinds/invitation-reminder/index.js';
import { measure } from './kinds/measure/index.js';
import { messageWaits } from './kinds/message-waits/index.js';
import { milestone } from './kinds/milestone/index.js';
import { missedGently } from './kinds/missed-gently/index.js';
import { needsYou } from './kinds/needs-you/index.js';
import { passwordTried } from './kinds/password-tried/index.js';
import { paused } from './kinds/paused/index.js';
import { programmeComplete } from './kinds/programme-complete/index.js';
import { replyNotUnderstood } from './kinds/reply-not-understood/index.js';
import { resumed } from './kinds/resumed/index.js';
import { sessionNewsForPartner } from './kinds/session-news/index.js';
import { sessionReminder } from './kinds/session-reminder/index.js';
import { signInLink } from './kinds/sign-in-link/index.js';
import { stageReady } from './kinds/stage-ready/index.js';
import { threeMonthsAfter } from './kinds/three-months-after/index.js';
import { timesOffered } from './kinds/times-offered/index.js';
import { weeklyReport } from './kinds/weekly-report/index.js';
import { welcome } from './kinds/welcome/index.js';
import { writingLess } from './kinds/writing-less/index.js';
import type { z } from 'zod';

/** Every kind of email, one line each, in the order in which people meet them. The key is the name of its folder. */
export const emailKinds = {
  'confirm-address': confirmAddress,
  invitation,
  'invitation-reminder': invitationReminder,
  'cannot-invite': cannotInvite,
  welcome,
  'check-in': checkIn,
  'check-in-reminder': checkInReminder,
  'check-in-understood': checkInUnderstood,
  'answers-changed': answersChanged,
  'reply-not-understood': replyNotUnderstood,
  'attachment-refused': attachmentRefused,
  'message-waits': messageWaits,
  'times-offered': timesOffered,
  'session-news': sessionNewsForPartner,
  'session-reminder': sessionReminder,
  'weekly-report': weeklyReport,
  measure,
  milestone,
  'stage-ready': stageReady,
  'missed-gently': missedGently,
  'writing-less': writingLess,
  paused,
  resumed,
  'sign-in-link': signInLink,
  'confirm-new-address': confirmNewAddress,
  'address-changed': addressChanged,
  'programme-complete': programmeComplete,
  'three-months-after': threeMonthsAfter,
  goodbye,
  'coach-invitation': coachInvitation,
  'coach-digest': coachDigest,
  'coach-alert': coachAlert,
  'coach-session-news': coachSessionNews,
  'needs-you': needsYou,
  'password-tried': passwordTried,
  'coach-new-password': coachNewPassword,
  'coach-new-device': coachNewDevice,
  'coach-access-changed': coachAccessChanged,
};

export type EmailKind = keyof typeof emailKinds;

/** What a sender has to give for one kind; everything is ready to print. */
export type EmailVariables<Kind extends EmailKind> = z.input<(typeof emailKinds)[Kind]['variables']>;

/** What is kept of one kind until it is sent. */
export type EmailRefs<Kind extends EmailKind> = z.input<(typeof emailKinds)[Kind]['refs']>;

type Asked = (typeof emailKinds)[EmailKind]['asked'];
type Askers = Extract<Asked, { readonly by: readonly unknown[] }>['by'][number];

/** The worker's subscribers that emails name as what asks for them. */
export type SubscriberThatAsks = Askers extends infer By
  ? By extends `subscriber ${infer Name}`
    ? Name
    : never
  : never;

/** The slots that emails name as what asks for them. */
export type SlotThatAsks = Askers extends infer By ? (By extends `slot ${infer Name}` ? Name : never) : never;

import type { SlotThatAsks } from '@troth/emails';
import { checkIn } from './slots/check-in.js';
import { checkInReminder } from './slots/check-in-reminder.js';
import { coachDigest } from './slots/coach-digest.js';
import { invitationExpiry } from './slots/invitation-expiry.js';
import { invitationReminder } from './slots/invitation-reminder.js';
import { lookAgain } from './slots/look-again.js';
import { measure } from './slots/measure.js';
import { pauseEnd } from './slots/pause-end.js';
import { safety } from './slots/safety.js';
import { sessionReminder } from './slots/session-reminder.js';
import { threeMonths } from './slots/three-months.js';
import { unconfirmedExpiry } from './slots/unconfirmed-expiry.js';
import { weekClosing } from './slots/week-closing.js';
import type { SlotHandler, SlotHandlers } from './slot-handler.js';

/** What happens when a slot falls due; a kind that is missing here does not compile. */
export const slotHandlers = {
  'check-in': checkIn,
  'check-in-reminder': checkInReminder,
  'week-closing': weekClosing,
  'invitation-reminder': invitationReminder,
  'invitation-expiry': invitationExpiry,
  'unconfirmed-expiry': unconfirmedExpiry,
  'three-months': threeMonths,
  'coach-digest': coachDigest,
  measure,
  'look-again': lookAgain,
  safety,
  'pause-end': pauseEnd,
  'session-reminder': sessionReminder,
} satisfies SlotHandlers & Readonly<Record<SlotThatAsks, SlotHandler>>;

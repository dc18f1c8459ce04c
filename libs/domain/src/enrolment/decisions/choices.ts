import { isSameAddress } from '../../address/mail-address.js';
import { closingDayFor, leavesTime } from '../../calendar/closing-day.js';
import { optionalStages } from '../../programmes/look-up.js';
import { hasEnded } from './actor-check.js';
import { changePartner } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import { otherSide, partnerOf, type Enrolment } from '../enrolment.js';
import { change, happening, type Ruling } from './happening.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/**
 * Another weekday, time or zone for one partner; what that moves is worked out by the calendar's `replan`. A weekday too
 * late for the couple's closing day is refused, unless its doer moves that too; it only ever moves to a later day, since
 * whether it could move to an earlier one depends on the other partner's weekday.
 */
export function changePreferences(enrolment: Enrolment, command: Command<'change-preferences'>): Ruling {
  const partner = partnerOf(enrolment, command.partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (hasEnded(enrolment)) return 'already-ended';
  const { zone, weekday, time } = command.preferences;
  if (zone === partner.zone && weekday === partner.weekday && time === partner.time) return change(enrolment);
  const changed = changePartner(enrolment, partner.side, { zone, weekday, time });
  const told = happening('preferences.changed', { partnerId: partner.id });
  const { closingDay } = enrolment;
  if (!closingDay || leavesTime(closingDay, weekday)) return change(changed, told);
  if (!command.movesClosing) return 'weekday-after-closing';
  const later = closingDayFor(weekday);
  return change(
    { ...changed, closingDay: later },
    told,
    happening('closing-day.moved', { partnerId: partner.id, day: later }),
  );
}

/** Private to the one who chooses. */
export function chooseSharing(enrolment: Enrolment, { partnerId, shares }: Command<'choose-sharing'>): Ruling {
  const partner = partnerOf(enrolment, partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (hasEnded(enrolment)) return 'already-ended';
  if (partner.sharesSeen === shares) return change(enrolment);
  const changed = changePartner(enrolment, partner.side, { sharesSeen: shares });
  return change(changed, happening('sharing.changed', { partnerId }));
}

/** Private to the one who chooses, and it moves nothing until every scored stage is completed. */
export function chooseOptionalStage(enrolment: Enrolment, command: Command<'choose-optional-stage'>): Ruling {
  const { partnerId, stage, wants } = command;
  const partner = partnerOf(enrolment, partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (hasEnded(enrolment)) return 'already-ended';
  if (!optionalStages(enrolment.programmeVersion).some(({ id }) => id === stage)) return 'not-an-optional-stage';
  const { chosenStages } = partner;
  if (chosenStages.includes(stage) === wants) return change(enrolment);
  const chosen = wants ? [...chosenStages, stage] : chosenStages.filter((id) => id !== stage);
  const changed = changePartner(enrolment, partner.side, { chosenStages: chosen });
  return change(changed, happening('optional-stage.chosen', { partnerId, stage }));
}

/** Gives the couple a coach, another coach, or none. */
export function assignCoach(enrolment: Enrolment, { coachId }: Command<'assign-coach'>): Ruling {
  if (hasEnded(enrolment)) return 'already-ended';
  if (enrolment.coachId === coachId) return change(enrolment);
  return change({ ...enrolment, coachId }, happening('coach.assigned', { coachId }));
}

/** A partner's mail goes to another address from now on; it is theirs alone, and shown to be theirs before. */
export function changeAddress(enrolment: Enrolment, command: Command<'change-address'>): Ruling {
  const { partnerId, email, changeId } = command;
  const partner = partnerOf(enrolment, partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (hasEnded(enrolment)) return 'already-ended';
  if (isSameAddress(enrolment.partners[otherSide(partner.side)].email, email)) return 'address-not-possible';
  if (partner.email === email) return change(enrolment);
  return change(
    changePartner(enrolment, partner.side, { email }),
    happening('address.changed', { partnerId, changeId }),
  );
}

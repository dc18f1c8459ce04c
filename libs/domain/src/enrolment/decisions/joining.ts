import { closingDayFor } from '../../calendar/closing-day.js';
import { hasEnded } from './actor-check.js';
import { programmeOf } from '../../programmes/look-up.js';
import { changePartner } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import { end } from './ending.js';
import { partnerOf, type Enrolment } from '../enrolment.js';
import { change, happening, type Ruling, type Turn } from './happening.js';
import { enterStage } from '../rounds.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/**
 * The partner who signed up shows that the address is theirs, and agrees with the same button: before that, anybody may
 * have typed it. Pressing it twice is no fault.
 */
export function confirmAddress(enrolment: Enrolment, command: Command<'confirm-address'>, { now }: Turn): Ruling {
  const partner = partnerOf(enrolment, command.partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (hasEnded(enrolment)) return 'already-ended';
  if (partner.side === 'b') return 'not-allowed';
  if (partner.confirmedAt) return change(enrolment);
  const consent = { version: command.consentVersion, givenAt: now };
  const confirmed = changePartner(enrolment, 'a', { confirmedAt: now, consent });
  return change(confirmed, happening('partner.address-confirmed', { partnerId: partner.id }));
}

/** The invited partner joins, with their own consent; only this starts the programme. */
export function acceptInvitation(enrolment: Enrolment, command: Command<'accept-invitation'>, turn: Turn): Ruling {
  const partner = partnerOf(enrolment, command.partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (partner.side === 'a') return 'not-allowed';
  if (enrolment.state !== 'awaiting-partner') return 'not-awaiting-partner';
  if (!enrolment.partners.a.confirmedAt) return 'address-not-confirmed';
  const { zone, weekday, time } = command.preferences;
  const joined = changePartner(enrolment, 'b', {
    name: command.name ?? partner.name,
    zone,
    weekday,
    time,
    confirmedAt: turn.now,
    consent: { version: command.consentVersion, givenAt: turn.now },
  });
  const closingDay = closingDayFor(joined.partners.a.weekday, weekday);
  const active: Enrolment = { ...joined, state: 'active', activatedAt: turn.now, closingDay };
  const [first] = programmeOf(active.programmeVersion).stages;
  const started = enterStage(active, first.id, command.firstWeek, turn);
  return change(
    started.enrolment,
    happening('invitation.accepted', { partnerId: partner.id }),
    happening('enrolment.activated', { week: command.firstWeek }),
    ...started.happened,
  );
}

/** The invited partner says no; no reason is asked for. */
export function declineInvitation(enrolment: Enrolment, _: Command<'decline-invitation'>, turn: Turn): Ruling {
  if (enrolment.state !== 'awaiting-partner') return 'not-awaiting-partner';
  const declined = happening('invitation.declined', { partnerId: enrolment.partners.b.id });
  return change(end(enrolment, 'withdrawn', turn.now), declined);
}

/** The partner who signed up did so again and confirmed the later request: this one ends whole. */
export function replaceRequest(enrolment: Enrolment, _: Command<'replace-request'>, turn: Turn): Ruling {
  if (enrolment.state !== 'awaiting-partner') return 'not-awaiting-partner';
  return change(end(enrolment, 'withdrawn', turn.now), happening('enrolment.replaced', {}));
}

/** Nobody answered the invitation within its time. */
export function expireInvitation(enrolment: Enrolment, _: Command<'expire-invitation'>, turn: Turn): Ruling {
  if (enrolment.state !== 'awaiting-partner') return 'not-awaiting-partner';
  return change(end(enrolment, 'withdrawn', turn.now), happening('invitation.expired', {}));
}

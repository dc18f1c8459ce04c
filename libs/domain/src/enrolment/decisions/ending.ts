import { programmeOf } from '../../programmes/look-up.js';
import { hasEnded, refuseActor } from './actor-check.js';
import type { Actor } from '../actor.js';
import { changePartner, withoutAgreements } from './change-partner.js';
import type { EnrolmentCommand } from '../command.js';
import { otherSide, partnerOf, type Enrolment, type EnrolmentEnd } from '../enrolment.js';
import { change, happening, type Ruling, type Turn } from './happening.js';
import { endRound, hasCompleted } from '../rounds.js';

type Command<Kind> = Extract<EnrolmentCommand, { kind: Kind }>;

/**
 * Either partner leaves for good, at any time; the system does so on their behalf. Before the other has said yes there
 * is only an invitation to take back.
 */
export function withdraw(enrolment: Enrolment, { by }: Command<'withdraw'>, { now }: Turn): Ruling {
  const refused = refuseActor(enrolment, by, ['partner', 'system']);
  if (refused) return refused;
  if (hasEnded(enrolment)) return 'already-ended';
  const left = end(enrolment, 'withdrawn', now);
  if (enrolment.state !== 'awaiting-partner') return change(left, happening('enrolment.withdrawn', { by }));
  return change(left, happening('invitation.withdrawn', { partnerId: enrolment.partners.b.id }));
}

/**
 * Ends the programme: apart whenever one of them or the coach says so, or the system for the practice, which is told of
 * nobody; together once they have come far enough.
 */
export function complete(enrolment: Enrolment, { how, by }: Command<'complete'>, { now }: Turn): Ruling {
  const refused = refuseActor(enrolment, by, how === 'apart' ? ['partner', 'coach', 'system'] : ['partner', 'coach']);
  if (refused) return refused;
  if (hasEnded(enrolment)) return 'already-ended';
  if (enrolment.state === 'awaiting-partner') return 'not-started';
  if (how === 'together' && !mayCompleteTogether(enrolment)) return 'not-far-enough';
  const completed = happening('enrolment.completed', { how });
  if (how === 'apart' || by.role !== 'partner') return change(end(enrolment, how, now), completed);
  return agreeToComplete(enrolment, by, now);
}

/** The end of an enrolment, whatever led to it: its round is closed and nothing stays paused or agreed. */
export function end(enrolment: Enrolment, how: EnrolmentEnd, now: Date): Enrolment {
  const { round } = enrolment;
  const left = withoutAgreements(round ? endRound(enrolment, round, 'ended', now) : enrolment);
  const state = how === 'withdrawn' ? 'withdrawn' : 'completed';
  return { ...left, state, pausedAt: null, endedAt: now, endedHow: how };
}

/** Once what the couple's programme asks for has been completed; it is in an optional stage only after that. */
export function mayCompleteTogether(enrolment: Enrolment): boolean {
  const { endsTogetherAfter } = programmeOf(enrolment.programmeVersion);
  return endsTogetherAfter.every((stage) => hasCompleted(enrolment, stage));
}

function agreeToComplete(enrolment: Enrolment, by: Extract<Actor, { role: 'partner' }>, now: Date): Ruling {
  const partner = partnerOf(enrolment, by.partnerId);
  if (!partner) return 'not-of-this-enrolment';
  if (partner.agreesComplete) return change(enrolment);
  const agreed = changePartner(enrolment, partner.side, { agreesComplete: true });
  const told = happening('completion.agreed', { partnerId: partner.id });
  if (!agreed.partners[otherSide(partner.side)].agreesComplete) return change(agreed, told);
  return change(end(agreed, 'together', now), told, happening('enrolment.completed', { how: 'together' }));
}

import type { CheckInPreferences } from '../calendar/preferences.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Id } from '../ids.js';
import { eventsOf } from './decide.js';
import type { Enrolment } from './enrolment.js';
import { change, happening } from './decisions/happening.js';
import type { Partner, Side } from './partner.js';

/** What the partner who signs up tells of themselves and of the other. */
export interface EnrolmentRequest {
  readonly practiceId: Id;
  /** The programme that the couple starts, and finishes. */
  readonly programmeVersion: string;
  readonly coachId: Id | null;
  readonly name: string;
  readonly email: string;
  readonly preferences: CheckInPreferences;
  readonly invited: { readonly name: string; readonly email: string };
}

/** A new enrolment that awaits both confirmations. The invited partner's preferences stand in until they choose. */
export function openEnrolment(
  request: EnrolmentRequest,
  now: Date,
  ids: () => string,
): { readonly enrolment: Enrolment; readonly events: readonly DomainEvent[] } {
  const id = ids();
  const a = newPartner(ids(), 'a', request, request.preferences);
  const b = newPartner(ids(), 'b', request.invited, request.preferences);
  const enrolment: Enrolment = {
    id,
    practiceId: request.practiceId,
    state: 'awaiting-partner',
    programmeVersion: request.programmeVersion,
    coachId: request.coachId,
    partners: { a, b },
    round: null,
    rounds: [],
    closingDay: null,
    createdAt: now,
    activatedAt: null,
    pausedAt: null,
    endedAt: null,
    endedHow: null,
  };
  const { coachId } = request;
  const requested = change(
    enrolment,
    happening('enrolment.requested', { partnerId: a.id }),
    ...(coachId ? [happening('coach.assigned', { coachId })] : []),
  );
  return { enrolment, events: eventsOf(requested, { now, ids }) };
}

function newPartner(
  id: Id,
  side: Side,
  { name, email }: { readonly name: string; readonly email: string },
  { zone, weekday, time }: CheckInPreferences,
): Partner {
  return {
    id,
    side,
    name,
    email,
    zone,
    weekday,
    time,
    confirmedAt: null,
    consent: null,
    rhythm: 'every-week',
    wantsWordAfter: false,
    sharesSeen: false,
    chosenStages: [],
    askedStage: null,
    agreesStage: null,
    agreesComplete: false,
  };
}

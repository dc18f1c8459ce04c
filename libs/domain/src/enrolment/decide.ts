import { newEvent, type DomainEvent } from '../events/domain-event.js';
import { refusal } from '../refusal.js';
import {
  assignCoach,
  changeAddress,
  changePreferences,
  chooseOptionalStage,
  chooseSharing,
} from './decisions/choices.js';
import type { EnrolmentCommand, EnrolmentCommandKind } from './command.js';
import type { Decision } from './decision.js';
import { complete, withdraw } from './decisions/ending.js';
import type { Enrolment } from './enrolment.js';
import type { Change, Ruling, Turn } from './decisions/happening.js';
import { correctInvitation, resendInvitation } from './decisions/inviting.js';
import {
  acceptInvitation,
  confirmAddress,
  declineInvitation,
  expireInvitation,
  replaceRequest,
} from './decisions/joining.js';
import { markReady } from './decisions/mark-ready.js';
import { pause, resume } from './decisions/pausing.js';
import { confirmStage, returnToStage } from './decisions/progress.js';

type Rules = {
  readonly [Kind in EnrolmentCommandKind]: (
    enrolment: Enrolment,
    command: Extract<EnrolmentCommand, { kind: Kind }>,
    turn: Turn,
  ) => Ruling;
};

const rules: Rules = {
  'confirm-address': confirmAddress,
  'replace-request': replaceRequest,
  'correct-invitation': correctInvitation,
  'resend-invitation': resendInvitation,
  'accept-invitation': acceptInvitation,
  'decline-invitation': declineInvitation,
  'expire-invitation': expireInvitation,
  pause,
  resume,
  withdraw,
  'mark-ready': markReady,
  'confirm-stage': confirmStage,
  'return-to-stage': returnToStage,
  complete,
  'change-address': changeAddress,
  'change-preferences': changePreferences,
  'choose-sharing': chooseSharing,
  'choose-optional-stage': chooseOptionalStage,
  'assign-coach': assignCoach,
};

/**
 * Carries out a command on an enrolment, or refuses it with the reason. A command that changes nothing is granted
 * with no events. `ids` gives one new UUIDv7 at a call; nothing else comes from outside.
 */
export function decide(enrolment: Enrolment, command: EnrolmentCommand, now: Date, ids: () => string): Decision {
  const turn = { now, ids };
  const rule = rules[command.kind] as (enrolment: Enrolment, command: EnrolmentCommand, turn: Turn) => Ruling;
  const ruling = rule(enrolment, command, turn);
  if (typeof ruling === 'string') return { ok: false, refusal: refusal(ruling) };
  return { ok: true, enrolment: ruling.enrolment, events: eventsOf(ruling, turn) };
}

/** Gives each happening its id and its hour, in the order in which they happened. */
export function eventsOf({ enrolment, happened }: Change, { now, ids }: Turn): readonly DomainEvent[] {
  return happened.map(
    ({ name, payload }) =>
      newEvent(name, payload, {
        id: ids(),
        practiceId: enrolment.practiceId,
        enrolmentId: enrolment.id,
        occurredAt: now,
      }) as DomainEvent,
  );
}

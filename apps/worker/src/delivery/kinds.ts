import type { Gate } from '@troth/database';
import type { EnrolmentState } from '@troth/domain';
import { emailKinds, type EmailDefinition, type EmailKind } from '@troth/emails';

interface Rule {
  /** States of the enrolment in which the email may leave; null where there is no enrolment to ask. */
  readonly states: readonly EnrolmentState[] | null;
  /** Only while its week is open. */
  readonly openWeek?: true;
  /** Only to somebody who has not answered in its week. */
  readonly unanswered?: true;
}

/**
 * What must hold at the last moment for each kind to leave. A pause, a withdrawal or an end stops everything but the
 * email that is about that very step. An address that was suppressed or erased stops every kind;
 * a complaint, every kind but what its reader asks for.
 */
const rules: Readonly<Record<EmailKind, Rule>> = {
  'confirm-address': { states: ['awaiting-partner'] },
  invitation: { states: ['awaiting-partner'] },
  'invitation-reminder': { states: ['awaiting-partner'] },
  welcome: { states: ['active', 'paused'] },
  'check-in': { states: ['active'], openWeek: true },
  'check-in-reminder': { states: ['active'], openWeek: true, unanswered: true },
  'check-in-understood': { states: ['active'], openWeek: true },
  'reply-not-understood': { states: ['active', 'paused', 'completed'] },
  'weekly-report': { states: ['active'] },
  milestone: { states: ['active'] },
  'stage-ready': { states: ['active'] },
  'missed-gently': { states: ['active'] },
  paused: { states: ['paused'] },
  resumed: { states: ['active'] },
  'sign-in-link': { states: ['active', 'paused', 'completed'] },
  'programme-complete': { states: ['completed'] },
  'three-months-after': { states: ['completed'] },
  goodbye: { states: ['withdrawn'] },
  'coach-digest': { states: null },
  'coach-alert': { states: ['active', 'paused'] },
};

/** Without these, somebody who called our mail unwanted could neither sign in nor leave. */
const askedFor: ReadonlySet<EmailKind> = new Set(['sign-in-link', 'confirm-address', 'goodbye']);

export const gates: readonly Gate[] = (Object.keys(rules) as EmailKind[]).map((kind) => {
  const { states, openWeek = false, unanswered = false } = rules[kind];
  return { kind, states, openWeek, unanswered, stoppedWith: stoppedWith(kind), askedFor: askedFor.has(kind) };
});

/** A kind stays here when its reader has stopped it, or the one that it only follows. */
function stoppedWith(kind: EmailKind): readonly string[] {
  const { stoppable, follows }: EmailDefinition = emailKinds[kind];
  return stoppable ? [kind, ...(follows ? [follows] : [])] : [];
}

/** The instant after which an email that fell due at `dueAt` is no longer sent. */
export function expiryOf(kind: EmailKind, dueAt: Date): Date {
  return new Date(dueAt.getTime() + emailKinds[kind].expiresAfter);
}

/** Whether a delivery's kind is one that this version of Troth knows. */
export function isEmailKind(kind: string): kind is EmailKind {
  return Object.hasOwn(emailKinds, kind);
}

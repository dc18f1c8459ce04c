import type { Gate } from '@troth/database';
import type { EnrolmentState } from '@troth/domain';
import { emailKinds, type EmailDefinition, type EmailKind } from '@troth/emails';

/** States of the enrolment in which the email may leave; null where there is no enrolment to ask. */
interface StateRule {
  readonly states: readonly EnrolmentState[] | null;
}

/** Only while its week is open, and so only while the couple is active: whatever stops it closes its weeks. */
interface WeekRule {
  readonly openWeek: true;
  /** Only to somebody who has not answered in its week. */
  readonly unanswered?: true;
}

/**
 * What must hold at the last moment for each kind to leave. A pause, a withdrawal or an end stops everything but the
 * email that is about that very step. An address that was suppressed or erased stops every kind;
 * a complaint, every kind but what its reader asks for.
 */
const rules: Readonly<Record<EmailKind, StateRule | WeekRule>> = {
  'confirm-address': { states: ['awaiting-partner'] },
  'cannot-invite': { states: ['awaiting-partner'] },
  invitation: { states: ['awaiting-partner'] },
  'invitation-reminder': { states: ['awaiting-partner'] },
  welcome: { states: ['active', 'paused'] },
  'check-in': { openWeek: true },
  'check-in-reminder': { openWeek: true, unanswered: true },
  'check-in-understood': { openWeek: true },
  'reply-not-understood': { states: ['active', 'paused', 'completed'] },
  'weekly-report': { states: ['active'] },
  milestone: { states: ['active'] },
  'stage-ready': { states: ['active'] },
  'missed-gently': { states: ['active'] },
  paused: { states: ['paused'] },
  resumed: { states: ['active'] },
  'sign-in-link': { states: ['awaiting-partner', 'active', 'paused', 'completed', 'withdrawn'] },
  'confirm-new-address': { states: ['awaiting-partner', 'active', 'paused', 'completed'] },
  'address-changed': { states: ['awaiting-partner', 'active', 'paused', 'completed'] },
  'programme-complete': { states: ['completed'] },
  'three-months-after': { states: ['completed'] },
  goodbye: { states: ['withdrawn'] },
  'coach-digest': { states: null },
  'coach-alert': { states: ['active', 'paused'] },
  'password-tried': { states: null },
};

/** Without these, somebody who called our mail unwanted could neither sign in nor leave. */
const askedFor: ReadonlySet<EmailKind> = new Set(['sign-in-link', 'confirm-address', 'goodbye']);

/** What is about a change of address goes to the new one, or to the earlier one. */
const elsewhere: ReadonlySet<EmailKind> = new Set(['confirm-new-address', 'address-changed']);

export const gates: readonly Gate[] = (Object.keys(rules) as EmailKind[]).map((kind) => {
  const rule = rules[kind];
  const asked =
    'openWeek' in rule
      ? { states: ['active'] as const, openWeek: true, unanswered: rule.unanswered ?? false }
      : { states: rule.states, openWeek: false, unanswered: false };
  return {
    kind,
    ...asked,
    stoppedWith: stoppedWith(kind),
    askedFor: askedFor.has(kind),
    elsewhere: elsewhere.has(kind),
  };
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

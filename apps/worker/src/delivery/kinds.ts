import type { Gate } from '@troth/database';
import { emailKinds, type EmailDefinition, type EmailKind } from '@troth/emails';

/** What must hold at the last moment for each kind to leave: its declaration's gate, as the database asks it. */
export const gates: readonly Gate[] = (Object.entries(emailKinds) as [EmailKind, EmailDefinition][]).map(
  ([kind, { gate, stoppable, follows }]) => ({
    kind,
    ...('openWeek' in gate
      ? { states: ['active'], openWeek: true, unanswered: gate.unanswered ?? false }
      : { states: gate.states, openWeek: false, unanswered: false }),
    // A kind stays here when its reader has stopped it, or the one that it only follows.
    stoppedWith: stoppable ? [kind, ...(follows ? [follows] : [])] : [],
    askedFor: gate.askedFor ?? false,
    elsewhere: gate.elsewhere ?? false,
  }),
);

/** The instant after which an email that fell due at `dueAt` is no longer sent. */
export function expiryOf(kind: EmailKind, dueAt: Date): Date {
  return new Date(dueAt.getTime() + emailKinds[kind].expiresAfter);
}

/** Whether a delivery's kind is one that this version of Troth knows. */
export function isEmailKind(kind: string): kind is EmailKind {
  return Object.hasOwn(emailKinds, kind);
}

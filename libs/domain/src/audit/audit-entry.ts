import type { Id } from '../ids.js';
import type { AuditAct } from './audit-acts.js';

/** Who did it; somebody is a person who could not be told, such as one with a wrong password. */
export type AuditActor =
  | { readonly kind: 'coach' | 'partner'; readonly id: Id }
  | { readonly kind: 'operator' | 'somebody'; readonly id: null };

/** One act, as the audit log keeps it: by ids and codes alone, so that it may outlive every person in it. */
export interface AuditEntry {
  readonly practiceId: Id;
  /** To the millisecond. */
  readonly at: Date;
  readonly actor: AuditActor;
  readonly act: AuditAct;
  readonly outcome: 'done' | 'refused';
  /** The couple, flag, person or coach that it was about. */
  readonly about: Id | null;
  /** A code: why it was refused, or what exactly was changed. */
  readonly detail: string | null;
}

/** The text that an entry's hash is taken of; the same for an entry that is written and one that is read back. */
export function auditText({ practiceId, at, actor, act, outcome, about, detail }: AuditEntry): string {
  return JSON.stringify([practiceId, at.toISOString(), actor.kind, actor.id, act, outcome, about, detail]);
}

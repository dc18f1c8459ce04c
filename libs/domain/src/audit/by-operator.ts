import type { Id } from '../ids.js';
import type { AuditAct } from './audit-acts.js';
import type { AuditEntry } from './audit-entry.js';

interface OperatorAct {
  readonly practiceId: Id;
  readonly at: Date;
  readonly act: AuditAct;
  readonly about?: Id | null;
  readonly detail?: string | null;
}

/** What is done from a terminal, as the audit log keeps it. */
export function byOperator({ about = null, detail = null, ...act }: OperatorAct): AuditEntry {
  return { ...act, actor: { kind: 'operator', id: null }, outcome: 'done', about, detail };
}

import type { Account } from './rig/ledger.js';
import type { Backend, Prepare, Rig } from './rig/rig.js';
import type { Finding } from './result.js';

/** What a drill did to the system, and what it saw besides the emails. */
export interface Injected {
  readonly injected: number;
  readonly account: Account;
  readonly recoverySeconds?: number;
  /** How many uncertain ones the fault may leave: one a kill, none where nothing was killed or cut. */
  readonly uncertainAllowed: number;
  /** Anything else that should have held and did not. */
  readonly broken?: readonly string[];
  readonly notes?: readonly string[];
}

export interface Drill {
  /** As it is asked for, such as `kill-worker`. */
  readonly name: string;
  /** Whether the queue's server makes a difference to it; if not it runs on PostgreSQL alone. */
  readonly backends: readonly Backend[];
  /** Couples that the whole drill needs, and the short one. */
  readonly couples: { readonly whole: number; readonly short: number };
  readonly prepare?: Prepare;
  run(rig: Rig, scale: 'whole' | 'short'): Promise<Injected>;
}

export const BOTH: readonly Backend[] = ['postgres', 'redis'];
export const EITHER: readonly Backend[] = ['postgres'];
export const SLOWEST_RECOVERY_SECONDS = 60;

/** The verdict on one drill: everything that the promises say, and nothing that they do not. */
export function judge(fault: string, injected: Injected): Finding {
  const { account, uncertainAllowed, recoverySeconds = null, broken = [], notes = [] } = injected;
  const { due, accepted, uncertain, duplicate, missing, falselyAccepted, unwanted, open, examples } = account;
  const faults = [
    ...broken,
    ...(open > 0 ? [`${open} deliveries never came to an end`] : []),
    ...(unwanted > 0 ? [`${unwanted} were sent after their expiry, a stop or a refusal`] : []),
    ...(uncertain > uncertainAllowed ? [`${uncertain} uncertain, ${uncertainAllowed} allowed`] : []),
    ...((recoverySeconds ?? 0) > SLOWEST_RECOVERY_SECONDS ? [`the first email came after ${recoverySeconds} s`] : []),
  ];
  const held = duplicate + missing + falselyAccepted === 0 && faults.length === 0;
  return {
    fault,
    injected: injected.injected,
    due,
    accepted,
    uncertain,
    duplicate,
    missing,
    falselyAccepted,
    recoverySeconds,
    held,
    notRun: null,
    notes: [...faults, ...(held ? [] : examples), ...notes],
  };
}

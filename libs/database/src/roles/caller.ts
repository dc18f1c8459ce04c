import { AsyncLocalStorage } from 'node:async_hooks';
import type { Id } from '@troth/domain';

/** For whom a process asks: PostgreSQL shows it the rows that this caller may see. What is left out is nobody's. */
export interface Caller {
  readonly practiceId?: Id;
  /** A signed-in partner. */
  readonly partner?: { readonly partnerId: Id; readonly enrolmentId: Id };
  readonly coach?: CallingCoach;
}

/** A signed-in coach. */
export interface CallingCoach {
  readonly id: Id;
  /** Whether they lead the practice or look after its safety: each of its couples is theirs to find, if not to read. */
  readonly seesAll: boolean;
  /** Whether they look after its safety. */
  readonly isOfficer?: boolean;
  /** For whom they stand in now. */
  readonly covers?: readonly Id[];
}

const callers = new AsyncLocalStorage<{ caller: Caller }>();

/** Runs what comes for nobody yet, until `becomeCaller` says in it for whom. */
export function forNobody<T>(work: () => T): T {
  return askingFor({}, work);
}

/** Runs what comes for a caller who is known. */
export function askingFor<T>(caller: Caller, work: () => T): T {
  return callers.run({ caller }, work);
}

/** From here on, whatever is asked within the same `forNobody` is asked for this caller. */
export function becomeCaller(caller: Caller): void {
  const asking = callers.getStore();
  if (!asking) throw new Error('Nobody asks here: becomeCaller is called within forNobody.');
  asking.caller = caller;
}

/** Null outside `forNobody`: there only what is open to every caller is seen. */
export function currentCaller(): Caller | null {
  return callers.getStore()?.caller ?? null;
}

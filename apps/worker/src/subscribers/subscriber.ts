import type { Tx } from '@troth/database';
import type { DomainEvent, EventName, Id } from '@troth/domain';
import type { SealingKeys } from '@troth/sealing';

/** What a reaction works with: the transaction that also marks it as applied, and the programme's time. */
export interface Reacting {
  readonly tx: Tx;
  readonly now: Date;
  readonly newId: () => Id;
  readonly keys: SealingKeys;
  /** The subscriber's own name: an email that it asks for says by which rule it came about. */
  readonly rule: string;
}

export interface Subscriber<Name extends EventName = EventName> {
  /** Stands in the database beside every event that it was applied to; never changed. */
  readonly name: string;
  readonly on: readonly Name[];
  react(event: Extract<DomainEvent, { readonly name: Name }>, reacting: Reacting): Promise<void>;
}

/** A subscriber as the registry holds it, whatever its events. */
export interface AnySubscriber {
  readonly name: string;
  readonly on: readonly EventName[];
  react(event: never, reacting: Reacting): Promise<void>;
}

/** Ties a reaction to its events: a name that is not in the catalogue does not compile. */
export function defineSubscriber<const Name extends EventName>(subscriber: Subscriber<Name>): Subscriber<Name> {
  return subscriber;
}

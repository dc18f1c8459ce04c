import type { DomainEvent, EventName } from '@troth/domain';
import type { Work } from '@troth/programme';

/** A reaction's work, in the transaction that also marks it as applied: what it records was caused by its event. */
export interface Reacting extends Work {
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

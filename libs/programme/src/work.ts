import { appendEvents, idsAt, type Tx } from '@troth/database';
import { newEvent, type DomainEvent, type EventName, type EventOf, type Id } from '@troth/domain';
import type { SealingKeys } from '@troth/sealing';

/** What has happened, as a use case tells it: its id, its time and what led to it are added where it is recorded. */
export type Happened = {
  [Name in EventName]: Pick<EventOf<Name>, 'name' | 'payload' | 'practiceId' | 'enrolmentId'> & {
    /** Where it is another event or slot than the one that led to the work. */
    readonly causedBy?: Id | null;
  };
}[EventName];

/** What every use case works with: one transaction, the programme's time in it, and the record of what happens. */
export interface Work {
  readonly tx: Tx;
  readonly now: Date;
  /** UUIDv7 of `now`, which sort in the order in which they are given. */
  readonly newId: () => Id;
  readonly keys: SealingKeys;
  /** Writes events beside the change that they tell of, in one statement. One that the domain made keeps its id. */
  record(happened: readonly (Happened | DomainEvent)[]): Promise<readonly DomainEvent[]>;
}

/** The work of one transaction. `causedBy` is the event or the slot that led to it, where there is one. */
export function workIn(
  tx: Tx,
  { now, keys, causedBy = null }: { now: Date; keys: SealingKeys; causedBy?: Id | null },
): Work {
  return causing({ tx, now, keys, newId: idsAt(now) }, causedBy);
}

/** The same work, whose events name the event or the slot that led to them. */
export function because(work: Work, causedBy: Id): Work {
  return causing(work, causedBy);
}

function causing({ tx, now, keys, newId }: Omit<Work, 'record'>, causedBy: Id | null): Work {
  const toEvent = (one: Happened | DomainEvent): DomainEvent => {
    if ('id' in one) return { ...one, causedBy: one.causedBy ?? causedBy };
    const { name, payload, practiceId, enrolmentId } = one;
    const envelope = { id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy: one.causedBy ?? causedBy };
    return newEvent(name, payload as never, envelope) as DomainEvent;
  };
  const record = async (happened: readonly (Happened | DomainEvent)[]) => {
    const events = happened.map(toEvent);
    await appendEvents(tx, events);
    return events;
  };
  return { tx, now, keys, newId, record };
}

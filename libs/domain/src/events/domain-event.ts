import type { z } from 'zod';
import type { Id } from '../ids.js';
import { eventCatalogue, type EventCatalogue, type EventName } from './catalogue.js';

export type EventPayload<Name extends EventName> = z.infer<EventCatalogue[Name]['payload']>;

/** Something that happened, as it is written beside the change that it tells of. */
export interface EventOf<Name extends EventName> {
  readonly id: Id;
  readonly practiceId: Id;
  readonly enrolmentId: Id | null;
  readonly name: Name;
  readonly version: number;
  readonly occurredAt: Date;
  readonly payload: EventPayload<Name>;
  /** The event or the slot that led to this one. */
  readonly causedBy: Id | null;
}

export type DomainEvent = { [Name in EventName]: EventOf<Name> }[EventName];

export type EventEnvelope = Pick<DomainEvent, 'id' | 'practiceId' | 'enrolmentId' | 'occurredAt'> & {
  readonly causedBy?: Id | null;
};

/** An event at today's version, its payload checked. Throws a ZodError where the payload does not fit. */
export function newEvent<Name extends EventName>(
  name: Name,
  payload: EventPayload<Name>,
  envelope: EventEnvelope,
): EventOf<Name> {
  const definition = eventCatalogue[name];
  return {
    id: envelope.id,
    practiceId: envelope.practiceId,
    enrolmentId: envelope.enrolmentId,
    name,
    version: definition.version,
    occurredAt: envelope.occurredAt,
    payload: definition.payload.parse(payload) as EventPayload<Name>,
    causedBy: envelope.causedBy ?? null,
  };
}

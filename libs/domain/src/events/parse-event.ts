import { z } from 'zod';
import { id } from '../ids.js';
import { InvalidEventError, NewerEventError, UnknownEventError } from '../errors.js';
import { eventCatalogue, type EventName } from './catalogue.js';
import type { DomainEvent } from './domain-event.js';
import type { EventDefinition } from './event-definition.js';

/** An event as it was stored or received: any older version, instants as `Date` or ISO 8601 text. */
const storedEvent = z.object({
  id,
  practiceId: id,
  enrolmentId: id.nullable(),
  name: z.string(),
  version: z.int().min(1),
  occurredAt: z.coerce.date(),
  payload: z.unknown(),
  causedBy: id.nullable(),
});

/**
 * The event at today's version, upcast step by step. Throws `UnknownEventError`, `InvalidEventError`, or
 * `NewerEventError` when a newer version of Troth wrote it: that one is worth a retry, the others never are.
 */
export function parseEvent(stored: unknown): DomainEvent {
  const envelope = storedEvent.safeParse(stored);
  if (!envelope.success) throw new InvalidEventError('unreadable', envelope.error);
  const { name, version } = envelope.data;
  if (!isEventName(name)) throw new UnknownEventError(name);
  const definition: EventDefinition = eventCatalogue[name];
  const payload = payloadAtTodaysVersion(definition, version, envelope.data.payload);
  return { ...envelope.data, version: definition.version, payload } as DomainEvent;
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(eventCatalogue, name);
}

/** Upcasts a payload from its own version to the definition's and checks it. */
export function payloadAtTodaysVersion(definition: EventDefinition, version: number, stored: unknown): unknown {
  if (version > definition.version) throw new NewerEventError(definition.name, version, definition.version);
  let payload = stored;
  for (let older = version; older < definition.version; older += 1) {
    const upcast = definition.upcasts[older];
    if (!upcast) throw new InvalidEventError(definition.name);
    payload = upcast(payload as never);
  }
  const checked = definition.payload.safeParse(payload);
  if (!checked.success) throw new InvalidEventError(definition.name, checked.error);
  return checked.data;
}

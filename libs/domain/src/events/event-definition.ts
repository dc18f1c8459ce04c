import type { z } from 'zod';

/** Turns a payload of one version into the payload of the next. */
export type Upcast = (payload: never) => unknown;

export interface EventDefinition<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
  readonly name: Name;
  /** The version written today, from 1. */
  readonly version: number;
  /** Not where it is a choice that is private to the partner who made it. */
  readonly shownToCoach: boolean;
  readonly payload: Payload;
  /** From each older version to the one after it, keyed by the older one. */
  readonly upcasts: Readonly<Record<number, Upcast>>;
}

/** Keeps the name and the payload's shape as types. Payloads hold ids, never names, addresses, answers or texts. */
export function defineEvent<const Name extends string, Payload extends z.ZodType>(
  definition: EventDefinition<Name, Payload>,
): EventDefinition<Name, Payload> {
  return definition;
}

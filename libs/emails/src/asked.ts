import type { Enrolment, EventName, EventOf, Id, PauseNotice } from '@troth/domain';

/** What a rule that asks for an email can know of the event: the worker has one loader for each. */
export interface KnownWhenAsked {
  readonly event: object;
  readonly couple: { readonly couple: Enrolment };
  /** Of the partner whose thread a message stands in: whether an earlier one is unread, and when they were mailed last. */
  readonly thread: { readonly earlierUnread: boolean; readonly mailedAt: Date | null };
  /** The couple, and what each of the two was last told of a pause or its end. */
  readonly 'pause-notices': { readonly couple: Enrolment; readonly told: ReadonlyMap<Id, PauseNotice> };
}

/** One email to one person, once for each person, kind and key. */
export type Wanted<Refs> = {
  readonly to: Id;
  /** The event's own id where nothing else says it better. */
  readonly key: string;
  /** Now, unless another instant is given. */
  readonly dueAt?: Date;
} & (Record<string, never> extends Refs ? { readonly refs?: Refs } : { readonly refs: Refs });

/** An event asks for it: all that the worker does then is to write the emails that `ask` names. */
export interface AskedByEvent<Refs, On extends EventName, Known extends keyof KnownWhenAsked> {
  readonly on: readonly On[];
  /** Stands in the database beside every event that it was applied to; never changed. */
  readonly subscriber: string;
  /** Whether this one asks for any, as far as the event alone tells. */
  only?(event: EventOf<On>): boolean;
  readonly knows: Known;
  ask(known: { readonly event: EventOf<On>; readonly now: Date } & KnownWhenAsked[Known]): readonly Wanted<Refs>[];
}

/** A subscriber that does more than ask, or a slot that falls due: code of the worker's, by its name there. */
export type Asker = `subscriber ${string}` | `slot ${string}`;

/** The same email to each of the two. */
export function toBoth<Rest extends object>({ partners: { a, b } }: Enrolment, rest: Rest) {
  return [a, b].map(({ id: to }) => ({ to, ...rest }));
}

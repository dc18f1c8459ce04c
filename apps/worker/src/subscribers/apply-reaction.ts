import { markFailed, takeReaction, type Clock, type Database, type ReactionRef } from '@troth/database';
import { InvalidEventError, parseEvent } from '@troth/domain';
import { workIn } from '@troth/programme';
import { InvalidJob } from '@troth/queue';
import type { SealingKeys } from '@troth/sealing';
import { faultName, placeOf } from '../runtime/log.js';
import type { AnySubscriber } from './subscriber.js';

export interface ReactionContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: SealingKeys;
  readonly subscribers: ReadonlyMap<string, AnySubscriber>;
  /** Told of every failure, once it is noted. */
  readonly onFailed?: (failed: ToldFailure) => void;
}

export interface ToldFailure {
  readonly ref: ReactionRef;
  readonly event: string;
  /** How often it has failed by now. */
  readonly attempts: number;
  readonly name: string;
  readonly place: string | null;
  readonly givenUp: boolean;
}

/**
 * Applies a subscriber to an event once: the effects and the mark that it was applied are one transaction. An event
 * that cannot be read is given up at once (InvalidJob); one of a newer version, or of a subscriber that only a newer
 * version knows, is tried again later.
 */
export async function applyReaction(context: ReactionContext, ref: ReactionRef): Promise<void> {
  const { database, clock } = context;
  try {
    await database.transaction(async (tx) => {
      const now = clock.now();
      const stored = await takeReaction(tx, ref, now);
      if (!stored) return;
      const subscriber = context.subscribers.get(ref.subscriber);
      if (!subscriber) throw new UnknownSubscriber(ref.subscriber);
      const event = parseEvent(stored);
      const work = workIn(tx, { now, keys: context.keys, causedBy: event.id });
      await subscriber.react(event as never, { ...work, rule: subscriber.name });
    });
  } catch (fault) {
    const forGood = fault instanceof InvalidEventError;
    const [name, place] = [faultName(fault), placeOf(fault)];
    const failed = await markFailed(database, ref, { name, place, forGood, now: clock.now() });
    if (failed) context.onFailed?.({ ref, ...failed, name, place, givenUp: forGood });
    if (forGood) throw new InvalidJob(fault.message, { cause: fault });
    throw fault;
  }
}

class UnknownSubscriber extends Error {
  override readonly name = 'UnknownSubscriber';
  readonly code = 'unknown-subscriber';

  constructor(subscriber: string) {
    super(`No subscriber is called ${subscriber} in this version of Troth.`);
  }
}

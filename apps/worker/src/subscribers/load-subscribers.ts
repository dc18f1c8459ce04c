import type { Subscription } from '@troth/database';
import { isEventName } from '@troth/domain';
import type { AnySubscriber } from './subscriber.js';

/** Subscribers by name. Throws where two have the same name, or one listens to nothing or to what is no event. */
export function loadSubscribers(all: readonly AnySubscriber[]): ReadonlyMap<string, AnySubscriber> {
  const byName = new Map<string, AnySubscriber>();
  for (const subscriber of all) {
    if (byName.has(subscriber.name)) throw new Error(`Two subscribers are called ${subscriber.name}; rename one.`);
    if (subscriber.on.length === 0) throw new Error(`${subscriber.name} listens to no event.`);
    const unknown = subscriber.on.find((name) => !isEventName(name));
    if (unknown) throw new Error(`${subscriber.name} listens to ${unknown}, which is no event.`);
    byName.set(subscriber.name, subscriber);
  }
  return byName;
}

/** Every pair of event and subscriber. */
export function subscriptionsOf(subscribers: ReadonlyMap<string, AnySubscriber>): readonly Subscription[] {
  return [...subscribers.values()].flatMap(({ name, on }) => on.map((event) => ({ event, subscriber: name })));
}

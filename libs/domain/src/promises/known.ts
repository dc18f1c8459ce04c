import type { Id } from '../ids.js';
import { mayChange } from './change.js';
import { endOf, isLeftUntold } from './end.js';
import type { NewPromise, PartnerPromise, PromiseAnswer } from './promise.js';

/** A promise as one partner may know it: their own, or one that they have been told of. */
export interface KnownPromise extends NewPromise {
  readonly id: Id;
  readonly mine: boolean;
  /** Whether this partner may still say how it went. */
  readonly open: boolean;
  readonly letGo: boolean;
  /** Whether this partner may change it or let it go. */
  readonly mayChange: boolean;
  /** What this partner said of it: as its maker, or of what they saw. Never what the other said. */
  readonly myAnswer: PromiseAnswer | null;
}

const mostShown = 200;

/** All that a partner may know of both their promises, the latest first. `today` is that partner's local date. */
export function knownPromises(
  promises: readonly PartnerPromise[],
  partnerId: Id,
  today: string,
): readonly KnownPromise[] {
  return promises
    .filter(({ makerId, toldAt, thenAct }) => thenAct !== '' && (makerId === partnerId || toldAt !== null))
    .map((promise) => (promise.makerId === partnerId ? own(promise, today) : told(promise)))
    .slice(-mostShown)
    .reverse();
}

function own(promise: PartnerPromise, today: string): KnownPromise {
  const { id, ifCue, thenAct, dueOn, letGoAt } = promise;
  return {
    id,
    ifCue,
    thenAct,
    dueOn,
    mine: true,
    open: endOf(promise) === 'open',
    letGo: letGoAt !== null,
    mayChange: mayChange(promise, today),
    myAnswer: promise.own.answer,
  };
}

/** What was changed or let go since is told when the week closes. */
export function asTold({ ifCue, thenAct, dueOn, toldWords }: PartnerPromise): NewPromise {
  return toldWords ?? { ifCue, thenAct, dueOn };
}

function told(promise: PartnerPromise): KnownPromise {
  const { id, letGoAt, toldWords, seen } = promise;
  const letGo = letGoAt !== null && toldWords === null;
  const open = !letGo && seen.answer === null && !isLeftUntold(seen);
  return { ...asTold(promise), id, mine: false, open, letGo, mayChange: false, myAnswer: seen.answer };
}

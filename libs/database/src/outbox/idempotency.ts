import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { insertNew } from '../connection/insert-new.js';
import { IdempotencyRow } from './entities.js';

/** One request as it is remembered: the caller's key within a route, and what the request was. */
export interface IdempotentRequest {
  readonly practiceId: Id;
  readonly route: string;
  readonly key: string;
  readonly requestHash: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export type Remembered =
  { readonly first: true } | { readonly first: false; readonly answer: Answer | 'another-request' };

/**
 * Takes a key for this transaction. A request with the same key waits here until the first has
 * committed, and then gets its answer; after a rollback the key is free again.
 */
export async function takeKey(tx: Tx, request: IdempotentRequest, now: Date): Promise<Remembered> {
  const { practiceId, route, key, requestHash } = request;
  const taken = { practiceId, route, key, requestHash, createdAt: now };
  if (await insertNew(tx, IdempotencyRow, taken, ['practiceId', 'route', 'key'])) return { first: true };
  const row = await managerOf(tx).findOneBy(IdempotencyRow, { practiceId, route, key });
  if (!row || row.status === null || !row.requestHash.equals(requestHash))
    return { first: false, answer: 'another-request' };
  return { first: false, answer: { status: row.status, body: row.body } };
}

/** Keeps the answer beside its key. */
export async function keepAnswer(tx: Tx, request: IdempotentRequest, { status, body }: Answer): Promise<void> {
  const { practiceId, route, key } = request;
  await managerOf(tx).update(IdempotencyRow, { practiceId, route, key }, { status, body: body ?? null });
}

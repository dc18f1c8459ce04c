import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';

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
  const taken: unknown[] = await tx.query(
    `insert into idempotency (practice_id, route, key, request_hash, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [practiceId, route, key, requestHash, now],
  );
  if (taken.length > 0) return { first: true };
  const [row]: { request_hash: Buffer; status: number | null; body: unknown }[] = await tx.query(
    'select request_hash, status, body from idempotency where practice_id = $1 and route = $2 and key = $3',
    [practiceId, route, key],
  );
  if (!row || row.status === null || !row.request_hash.equals(requestHash))
    return { first: false, answer: 'another-request' };
  return { first: false, answer: { status: row.status, body: row.body } };
}

/** Keeps the answer beside its key. */
export async function keepAnswer(tx: Tx, request: IdempotentRequest, answer: Answer): Promise<void> {
  await tx.query(
    'update idempotency set status = $4, body = $5::jsonb where practice_id = $1 and route = $2 and key = $3',
    [request.practiceId, request.route, request.key, answer.status, JSON.stringify(answer.body ?? null)],
  );
}

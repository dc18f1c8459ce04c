import { insertOperatorMail, type FoundDelivery, type OperatorMail, type Tx, operatorMailPlace } from '@troth/database';
import type { Id } from '@troth/domain';
import { seal, type SealingKeys } from '@troth/sealing';
import type { Inbound } from '../read-inbound.js';
import { saidIn } from './take-bounce.js';
import type { Taken } from './taking.js';

const MOST_SHOWN = 20_000;

export interface OperatorTaking {
  readonly tx: Tx;
  readonly now: Date;
  readonly id: Id;
  readonly keys: SealingKeys;
  readonly dedup: Buffer;
  /** Who sent it, and what about. */
  readonly head: string;
  /** The email of ours that it came back from; null where it names none. */
  readonly delivery: FoundDelivery | null;
}

/**
 * Keeps for the operator what is nobody's word to a coach and belongs to no partner. A person's words are refused: their
 * writer hears that nobody reads them here.
 */
export async function takeForOperator(taking: OperatorTaking, inbound: Inbound): Promise<Taken> {
  const kind = kindOf(inbound);
  if (kind === null) return 'refused';
  const { tx, now: receivedAt, id, keys, dedup, head, delivery } = taking;
  const text = [head, textOf(inbound)].join('\n\n').slice(0, MOST_SHOWN);
  const sealed = seal(keys, text, operatorMailPlace(id));
  const kept = await insertOperatorMail(tx, { id, kind, receivedAt, deliveryId: delivery?.id ?? null, sealed }, dedup);
  if (inbound.kind === 'unreadable') return 'unreadable';
  return kept === 'full' ? 'refused' : kept;
}

function kindOf(inbound: Inbound): OperatorMail['kind'] | null {
  switch (inbound.kind) {
    case 'failure':
      return inbound.weight === 'complaint' ? 'complaint' : 'report';
    case 'machine':
      return inbound.by === 'service' ? 'service' : 'machine';
    case 'unreadable':
      return inbound.why === 'malformed' ? 'unreadable' : null;
    case 'words':
      return null;
  }
}

function textOf(inbound: Inbound): string {
  if (inbound.kind === 'failure') return `${inbound.weight}: ${saidIn(inbound.evidence)}\n\n${inbound.about}`;
  return inbound.kind === 'words' ? inbound.kept : inbound.text;
}

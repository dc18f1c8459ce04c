import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** More than these are not kept while nobody deals with them: their senders hear that they were not taken. */
const MOST_OPEN = 1_000;

/** Mail that is no word to a coach, and waits for the operator. */
export interface OperatorMail {
  readonly id: Id;
  readonly kind: 'report' | 'complaint' | 'service' | 'machine' | 'unreadable';
  readonly receivedAt: Date;
  /** The email of ours that it came back from; null where it names none. */
  readonly deliveryId: Id | null;
  readonly sealed: string;
  readonly dealtAt: Date | null;
}

/** Keeps one: `known` where the same message was kept before, `full` where too many wait. */
export async function insertOperatorMail(
  tx: Tx,
  { id, kind, receivedAt, deliveryId, sealed }: Omit<OperatorMail, 'dealtAt'>,
  dedup: Buffer,
): Promise<'kept' | 'known' | 'full'> {
  const kept: unknown[] = await tx.query(
    `insert into operator_mail (id, kind, received_at, dedup, delivery_id, sealed)
     select $1, $2, $3, $4, $5, $6
     where (select count(*) from (select from operator_mail where dealt_at is null limit ${MOST_OPEN}) few) < ${MOST_OPEN}
     on conflict (dedup) do nothing returning id`,
    [id, kind, receivedAt, dedup, deliveryId, sealed],
  );
  if (kept.length > 0) return 'kept';
  const known: unknown[] = await tx.query('select from operator_mail where dedup = $1', [dedup]);
  return known.length > 0 ? 'known' : 'full';
}

const columns = `id, kind, received_at as "receivedAt", delivery_id as "deliveryId", sealed, dealt_at as "dealtAt"`;

/** What waits, the oldest first. */
export async function listOperatorMail(reader: Reader, limit: number): Promise<OperatorMail[]> {
  return (await reader.query(`select ${columns} from operator_mail where dealt_at is null order by id limit $1`, [
    limit,
  ])) as OperatorMail[];
}

export async function findOperatorMail(reader: Reader, id: Id): Promise<OperatorMail | null> {
  const [found] = (await reader.query(`select ${columns} from operator_mail where id = $1`, [id])) as OperatorMail[];
  return found ?? null;
}

/** Notes that the operator has dealt with it; false where it is not there, or was dealt with before. */
export async function dealWithOperatorMail(reader: Reader, id: Id, now: Date): Promise<boolean> {
  const [dealt] = (await reader.query(
    `with dealt as (update operator_mail set dealt_at = $2 where id = $1 and dealt_at is null returning id)
     select count(*)::int as n from dealt`,
    [id, now],
  )) as { n: number }[];
  return (dealt?.n ?? 0) > 0;
}

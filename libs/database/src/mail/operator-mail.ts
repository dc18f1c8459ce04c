import type { Id } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { OperatorMailRow, type OperatorMailKind } from './entities.js';

/** More than these are not kept while nobody deals with them: their senders hear that they were not taken. */
const MOST_OPEN = 1_000;

/** Mail that is no word to a coach, and waits for the operator. */
export interface OperatorMail {
  readonly id: Id;
  readonly kind: OperatorMailKind;
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
  return (await managerOf(tx).existsBy(OperatorMailRow, { dedup })) ? 'known' : 'full';
}

const shown = { id: true, kind: true, receivedAt: true, deliveryId: true, sealed: true, dealtAt: true } as const;

/** What waits, the oldest first. */
export async function listOperatorMail(reader: Reader, limit: number): Promise<OperatorMail[]> {
  return managerOf(reader).find(OperatorMailRow, {
    select: shown,
    where: { dealtAt: IsNull() },
    order: { id: 'asc' },
    take: limit,
  });
}

export async function findOperatorMail(reader: Reader, id: Id): Promise<OperatorMail | null> {
  return managerOf(reader).findOne(OperatorMailRow, { select: shown, where: { id } });
}

/** Notes that the operator has dealt with it; false where it is not there, or was dealt with before. */
export async function dealWithOperatorMail(reader: Reader, id: Id, now: Date): Promise<boolean> {
  const { affected } = await managerOf(reader).update(OperatorMailRow, { id, dealtAt: IsNull() }, { dealtAt: now });
  return affected === 1;
}

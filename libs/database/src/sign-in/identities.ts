import type { Id } from '@troth/domain';
import { CoachAccountRow } from '../coach/entities.js';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** Somebody as a provider of single sign-on knows them: `subject` never changes and is given to nobody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** The coach whom an identity lets in; null where it is linked to nobody who is a coach now. */
export async function coachOfIdentity(reader: Reader, { issuer, subject }: Identity): Promise<Id | null> {
  const [found] = (await reader.query(
    `select user_id as "coachId" from coach_account where provider_id = $1 and account_id = $2`,
    [issuer, subject],
  )) as { coachId: Id }[];
  return found?.coachId ?? null;
}

/** When a coach was linked to somebody at that provider; null where they are not. */
export async function findIdentity(reader: Reader, coachId: Id, issuer: string): Promise<{ linkedAt: Date } | null> {
  const [found] = (await reader.query(
    `select created_at as "linkedAt" from coach_account where user_id = $1 and provider_id = $2`,
    [coachId, issuer],
  )) as { linkedAt: Date }[];
  return found ?? null;
}

/** False, and nothing happens, where the coach or the identity is linked already. */
export async function linkIdentity(
  tx: Tx,
  { issuer, subject }: Identity,
  { id, coachId, now }: { readonly id: Id; readonly coachId: Id; readonly now: Date },
): Promise<boolean> {
  const insert = managerOf(tx).createQueryBuilder().insert().into(CoachAccountRow);
  const row = { id, userId: coachId, accountId: subject, providerId: issuer, createdAt: now, updatedAt: now };
  const { raw } = await insert.values(row).orIgnore().returning('id').execute();
  return (raw as unknown[]).length === 1;
}

/** False where the coach was not linked. */
export async function unlinkIdentity(tx: Tx, coachId: Id, issuer: string): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachAccountRow, { userId: coachId, providerId: issuer });
  return affected === 1;
}

import type { Id } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { CoachAuthenticatorRow, CoachRecoveryCodeRow } from './entities.js';

/** What an app makes codes from: its secret, sealed; in use once a code of it has been given. */
export interface Authenticator {
  readonly sealed: string;
  readonly confirmedAt: Date | null;
}

export async function findAuthenticator(reader: Reader, coachId: Id): Promise<Authenticator | null> {
  const [found] = (await reader.query(
    `select sealed, confirmed_at as "confirmedAt" from coach_authenticator where coach_id = $1`,
    [coachId],
  )) as Authenticator[];
  return found ?? null;
}

/** Keeps a new secret that waits for its first code; false where one is in use. */
export async function offerAuthenticator(tx: Tx, coachId: Id, sealed: string, now: Date): Promise<boolean> {
  const manager = managerOf(tx);
  await manager.delete(CoachAuthenticatorRow, { coachId, confirmedAt: IsNull() });
  const insert = manager.createQueryBuilder().insert().into(CoachAuthenticatorRow);
  const { raw } = await insert.values({ coachId, sealed, createdAt: now }).orIgnore().returning('coach_id').execute();
  return (raw as unknown[]).length === 1;
}

/** Takes a code's time step, once: false where that step or a later one was taken before. The first confirms the secret. */
export async function takeStep(tx: Tx, coachId: Id, step: number, now: Date): Promise<boolean> {
  const [taken]: [{ coachId: Id }[], number] = await tx.query(
    `update coach_authenticator set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
     where coach_id = $1 and (last_step is null or last_step < $2) returning coach_id as "coachId"`,
    [coachId, step, now],
  );
  return taken.length === 1;
}

/** Puts new recovery codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(tx: Tx, coachId: Id, hashes: readonly Buffer[]): Promise<void> {
  const manager = managerOf(tx);
  await manager.delete(CoachRecoveryCodeRow, { coachId });
  await manager.insert(
    CoachRecoveryCodeRow,
    hashes.map((codeHash) => ({ coachId, codeHash })),
  );
}

/** Uses a recovery code, once. */
export async function useRecoveryCode(tx: Tx, coachId: Id, codeHash: Buffer, now: Date): Promise<boolean> {
  const unused = { coachId, codeHash, usedAt: IsNull() };
  const { affected } = await managerOf(tx).update(CoachRecoveryCodeRow, unused, { usedAt: now });
  return affected === 1;
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(reader: Reader, coachId: Id): Promise<number> {
  const [row] = (await reader.query(
    `select count(*)::int as count from coach_recovery_code where coach_id = $1 and used_at is null`,
    [coachId],
  )) as { count: number }[];
  return row?.count ?? 0;
}

/** Takes a coach's codes away; false where there were none. */
export async function removeAuthenticator(reader: Database | Tx, coachId: Id): Promise<boolean> {
  const manager = managerOf(reader);
  await manager.delete(CoachRecoveryCodeRow, { coachId });
  const { affected } = await manager.delete(CoachAuthenticatorRow, { coachId });
  return affected === 1;
}

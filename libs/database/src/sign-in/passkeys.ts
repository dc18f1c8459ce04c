import type { Id } from '@troth/domain';
import { insertNew } from '../connection/insert-new.js';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { CoachPasskeyRow } from './entities.js';

/** What is kept of a passkey: its public half. */
export interface Passkey {
  readonly id: Id;
  readonly coachId: Id;
  readonly name: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** False, and nothing happens, where a passkey of that name by its device is there already, even as of this moment. */
export async function insertPasskey(tx: Tx, passkey: Passkey, now: Date): Promise<boolean> {
  const { counter, ...rest } = passkey;
  const row = { ...rest, counter: String(counter), createdAt: now };
  return insertNew(tx, CoachPasskeyRow, row, ['credentialId']);
}

/** A passkey by what its device calls it, with the coach's practice; null for an unknown one. */
export async function findPasskey(
  reader: Reader,
  credentialId: string,
): Promise<(Passkey & { readonly practiceId: Id }) | null> {
  const [found] = (await reader.query(
    `select k.id, k.coach_id as "coachId", k.name, k.credential_id as "credentialId", k.public_key as "publicKey",
            k.counter, k.transports, u.practice_id as "practiceId"
     from coach_passkey k join coach_user u on u.id = k.coach_id where k.credential_id = $1`,
    [credentialId],
  )) as (Omit<Passkey, 'counter'> & { counter: string; practiceId: Id })[];
  return found ? { ...found, counter: Number(found.counter) } : null;
}

/** A coach's passkeys, the oldest first. */
export async function listPasskeys(
  reader: Reader,
  coachId: Id,
): Promise<{ id: Id; name: string; credentialId: string; createdAt: Date; lastUsedAt: Date | null }[]> {
  return (await reader.query(
    `select id, name, credential_id as "credentialId", created_at as "createdAt", last_used_at as "lastUsedAt"
     from coach_passkey where coach_id = $1 order by created_at, id`,
    [coachId],
  )) as { id: Id; name: string; credentialId: string; createdAt: Date; lastUsedAt: Date | null }[];
}

/** False where it is there no more. */
export async function notePasskeyUse(tx: Tx, id: Id, counter: number, now: Date): Promise<boolean> {
  const used = { counter: String(counter), lastUsedAt: now };
  const { affected } = await managerOf(tx).update(CoachPasskeyRow, { id }, used);
  return affected === 1;
}

/** False where it is not this coach's. */
export async function renamePasskey(reader: Database | Tx, coachId: Id, id: Id, name: string): Promise<boolean> {
  const { affected } = await managerOf(reader).update(CoachPasskeyRow, { id, coachId }, { name });
  return affected === 1;
}

/** False where it is not this coach's. */
export async function removePasskey(tx: Tx, coachId: Id, id: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachPasskeyRow, { id, coachId });
  return affected === 1;
}

/** Takes all passkeys of a coach away; false where there were none. */
export async function removePasskeys(tx: Tx, coachId: Id): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(CoachPasskeyRow, { coachId });
  return (affected ?? 0) > 0;
}

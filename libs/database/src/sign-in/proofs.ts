import { CoachVerificationRow } from '../coach/entities.js';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

/** What was proved or asked in one step of a sign-in and is needed in the next one; found by the hash of a secret, once. */
export interface Proof {
  readonly purpose:
    'second-factor' | 'passkey-new' | 'passkey-sign-in' | 'single-sign-on' | 'single-sign-on-link' | 'logout-token';
  readonly secretHash: Buffer;
}

/** Keeps a proof for so many seconds of real time, and clears away those that are over; false where it is kept already. */
export async function keepProof(
  tx: Tx,
  proof: Proof,
  { id, value, seconds }: { readonly id: string; readonly value: string; readonly seconds: number },
): Promise<boolean> {
  await tx.query(`delete from coach_verification where expires_at <= now()`);
  const kept = (await tx.query(
    `insert into coach_verification (id, identifier, value, expires_at, created_at, updated_at)
     select $1, $2, $3, now() + make_interval(secs => $4), now(), now()
     on conflict (identifier) do nothing returning id`,
    [id, nameOf(proof), value, seconds],
  )) as { id: string }[];
  return kept.length === 1;
}

/** What is kept under a proof; null where there is none, or its time is over. */
export async function lookAtProof(reader: Reader, proof: Proof): Promise<string | null> {
  const [found] = (await reader.query(
    `select value from coach_verification where identifier = $1 and expires_at > now()`,
    [nameOf(proof)],
  )) as { value: string }[];
  return found?.value ?? null;
}

/** Takes a proof away: true for the one who does, of all that try at once. */
export async function useProof(reader: Database | Tx, proof: Proof): Promise<boolean> {
  const { affected } = await managerOf(reader).delete(CoachVerificationRow, { identifier: nameOf(proof) });
  return affected === 1;
}

function nameOf({ purpose, secretHash }: Proof): string {
  return `${purpose}:${secretHash.toString('base64url')}`;
}

import type { Tx } from '../database.js';
import type { Coach } from './coaches.js';

/** Coaches for whom no digest is planned yet. */
export async function coachesWithoutDigest(tx: Tx): Promise<Coach[]> {
  return tx.query(
    `select c.practice_id as "practiceId", c.id, c.name, c.email, c.zone from coach c
     where c.left_at is null and not exists (
       select from slot s where s.practice_id = c.practice_id and s.kind = 'coach-digest' and s.subject_id = c.id
         and s.claimed_at is null and s.cancelled_at is null)`,
  );
}

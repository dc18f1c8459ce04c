import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Gives a database of a migration's spec a practice, and Cora, one of its coaches, with her sign-in; answers her id. */
export async function coachWhoSignsIn({ query }: { readonly query: DataSource['query'] }): Promise<string> {
  const [practice, coach] = [randomUUID(), randomUUID()];
  await query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ($1, 'p', 'P', 'Etc/UTC', now())`,
    [practice],
  );
  await query(
    `insert into coach (practice_id, id, name, email, zone, roles, created_at)
     values ($1, $2, 'Cora', 'cora@practice.example', 'Etc/UTC', '{coach}', now())`,
    [practice, coach],
  );
  await query(
    `insert into coach_user (id, practice_id, name, email, created_at, updated_at)
     values ($2, $1, 'Cora', 'cora@practice.example', now(), now())`,
    [practice, coach],
  );
  return coach;
}

interface Queried {
  readonly query: (sql: string, parameters?: unknown[]) => Promise<unknown>;
}

export const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A practice with one couple, and a message of each kind that came back from one of them. */
export async function fillWithMail(database: Queried, kinds: readonly string[]): Promise<void> {
  await database.query(
    `insert into practice (practice_id, slug, name, zone, created_at) values ('${id(1)}', 'p', 'P', 'UTC', now())`,
  );
  await database.query(`insert into enrolment (practice_id, id, state, programme_version, created_at)
    values ('${id(1)}', '${id(2)}', 'active', '1', now())`);
  await database.query(`insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
    values ('${id(1)}', '${id(3)}', '${id(2)}', 'a', 'Ana', 'ana@home.example', '', 'UTC', 1, '19:00')`);
  for (const [at, kind] of kinds.entries()) await insertMail(database, 10 + at, kind);
}

export async function insertMail(database: Queried, number: number, kind: string): Promise<void> {
  await database.query(
    `insert into inbound_mail (practice_id, id, enrolment_id, partner_id, delivery_id, kind, received_at, dedup, sealed)
     values ($1, $2, $3, $4, $5, $6, now(), decode(md5($2::uuid::text), 'hex'), $7)`,
    [id(1), id(number), id(2), id(3), id(4), kind, kind === 'reply' ? 'sealed words' : null],
  );
}

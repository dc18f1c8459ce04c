import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a mailbox was named as a new address is counted over all couples, no matter who asks: since row-level security
 * came, a signed-in partner saw their own wishes alone. Only the count leaves the function. No row changes.
 */
export class WishesForAMailbox1764000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function address_changes_to(practice uuid, mailbox bytea, since timestamptz) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from address_change where practice_id = practice and mailbox_hash = mailbox and requested_at > since
$$;
revoke execute on function address_changes_to(uuid, bytea, timestamptz) from public;
grant execute on function address_changes_to(uuid, bytea, timestamptz) to troth_api, troth_worker, troth_operator;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

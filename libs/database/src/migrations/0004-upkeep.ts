import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A partner's session is found by its token alone, so no token is there twice. Nobody read `couple_overview`, nor
 * `shard`: the weekly roll-up feeds the dashboards, and workers share with SKIP LOCKED. A month whose rows lie in the
 * overflow already gets no partition of its own any more: PostgreSQL would refuse it, and with it all the others.
 */
export class Upkeep1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unique index partner_session_token on partner_session (token_hash);
create index partner_session_expiry on partner_session (expires_at);
create index idempotency_age on idempotency (created_at);
drop table couple_overview;
delete from reaction where subscriber = 'overview' and applied_at is null;
alter table slot drop column shard;
drop index delivery_open;
alter table delivery drop column shard;
create index delivery_open on delivery (next_attempt_at) where state in ('due', 'retry');
create or replace function ensure_months(from_day date, to_day date) returns void language plpgsql as $$
declare
  first date := date_trunc('month', from_day);
  parent text;
  overflowed boolean;
begin
  while first <= to_day loop
    foreach parent in array array['event', 'delivery', 'delivery_step'] loop
      if to_regclass(format('%I', parent || '_' || to_char(first, 'YYYY_MM'))) is null then
        execute format('select exists (select from %I where month = %L)', parent || '_overflow', first) into overflowed;
        if not overflowed then
          execute format('create table %I partition of %I for values from (%L) to (%L)',
            parent || '_' || to_char(first, 'YYYY_MM'), parent, first, first + interval '1 month');
        end if;
      end if;
    end loop;
    first := first + interval '1 month';
  end loop;
end $$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

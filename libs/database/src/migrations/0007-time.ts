import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each partner's quiet hours, null for none. `zone_data` holds the newest zone data that worked on this database, and
 * each unfinished week the release that it was planned with: empty where the version before, which does not say, did it.
 */
export class Time1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner
  add column quiet_from text default '22:00' check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column quiet_until text default '07:00' check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add constraint partner_quiet_both check ((quiet_from is null) = (quiet_until is null));
create table zone_data (
  id boolean primary key default true check (id),
  version text not null,
  applied_at timestamptz not null,
  moved int not null default 0
);
alter table couple_week add column zone_data text collate "C" not null default '';
create index couple_week_unfinished on couple_week (zone_data) where state in ('planned', 'open');`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

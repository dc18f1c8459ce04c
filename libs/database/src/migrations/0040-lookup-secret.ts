import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What addresses, references and messages' names are worked out with, wrapped by a key of TROTH_KEYS, so that no key has to
 * stay for ever. A database that has people already keeps the oldest key's own: its row waits, empty, for the first start
 * of this version, which has the keys. The version before goes on working it out from that key and gets the same.
 */
export class LookupSecret1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table lookup_secret (
  id boolean primary key default true check (id),
  wrapped text,
  since timestamptz not null
);
insert into lookup_secret (since) select now() where exists (select from sealing_key) or exists (select from partner);
alter table sealing_key add column tokens text, add column retired_at timestamptz;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Consent for each purpose by itself. What was given before, and what a process of the version before still writes, was
 * given for all at once and stays so. A consent is kept as it was given: only that it was taken back is added.
 */
export class ConsentByPurpose1764000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table consent
  add column purpose text not null default 'all' check (purpose in ('all', 'taking-part', 'emails')),
  add column how text check (how in ('joining', 'invitation', 'own-page')),
  add column withdrawn_how text check (withdrawn_how in ('own-page', 'left'));
create index consent_partner on consent (practice_id, partner_id);
alter table partner add column without_emails_since timestamptz;
create function keep_consent_as_given() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null
     or (new.practice_id, new.id, new.partner_id, new.purpose, new.version, new.given_at, new.text_hash, new.how)
        is distinct from (old.practice_id, old.id, old.partner_id, old.purpose, old.version, old.given_at, old.text_hash, old.how)
  then raise exception 'A consent is kept as it was given: only that it was taken back can be added, once.';
  end if;
  return new;
end $$;
create trigger consent_as_given before update on consent for each row execute function keep_consent_as_given();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A key for each person who writes, wrapped by a key of TROTH_KEYS; it goes with its partner. Texts of before stay as they
 * are until `keys rotate` seals them again. The version before cannot open what is sealed with these keys, and says so in
 * the text's place; it goes on with everything else.
 */
export class PersonKeys1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table person_key (
  practice_id uuid not null references practice,
  person_id uuid not null,
  wrapped text not null,
  made_at timestamptz not null,
  primary key (practice_id, person_id)
);
create function destroy_person_key() returns trigger language plpgsql as $$
begin
  delete from person_key where practice_id = old.practice_id and person_id = old.id;
  return null;
end $$;
create trigger partner_key_goes after delete on partner for each row execute function destroy_person_key();
create trigger partner_key_erased after update of erased_at on partner
  for each row when (new.erased_at is not null) execute function destroy_person_key();
create function with_key(sealed text, practice uuid, person uuid) returns text stable language sql as $$
  select case when sealed like 'v2.%' then sealed || coalesce(
    (select '.' || k.person_id || '.' || k.wrapped from person_key k where k.practice_id = practice and k.person_id = person), '')
  else sealed end
$$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which optional stages a partner would like stands in `chosen_stages`, by their ids, in place of a column for the one
 * that there was. The version before reads and writes that column still, so a trigger carries each into the other.
 */
export class ChosenStages1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table partner add column chosen_stages text[] not null default '{}';
update partner set chosen_stages = '{forgiveness}' where wants_forgiveness;
create function partner_chosen_stages() returns trigger language plpgsql as $$
begin
  if new.chosen_stages is distinct from old.chosen_stages then
    new.wants_forgiveness := 'forgiveness' = any (new.chosen_stages);
  elsif new.wants_forgiveness then
    new.chosen_stages := array_append(new.chosen_stages, 'forgiveness');
  else
    new.chosen_stages := array_remove(new.chosen_stages, 'forgiveness');
  end if;
  return new;
end $$;
create trigger partner_chosen_stages before update of chosen_stages, wants_forgiveness on partner for each row
  when (new.chosen_stages is distinct from old.chosen_stages or new.wants_forgiveness <> old.wants_forgiveness)
  execute function partner_chosen_stages();`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

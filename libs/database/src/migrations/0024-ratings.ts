import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers on a scale stand in one column, by question, so that a new question needs no migration. The columns that there
 * were are kept in step for the version before, which reads and writes them; a later migration drops them with the triggers.
 */
export class Ratings1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, questions] of Object.entries(columns)) await runner.query(ratings(table, questions));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const columns = {
  check_in: ['openness', 'closeness', 'trust', 'focus', 'readiness'],
  weekly_summary: ['openness', 'closeness', 'trust', 'readiness'],
};

function ratings(table: string, questions: readonly string[]): string {
  const list = (part: (question: string) => string, separator = ', ') => questions.map(part).join(separator);
  const fromColumns = (row: string) =>
    `jsonb_strip_nulls(jsonb_build_object(${list((question) => `'${question}', ${row}.${question}`)}))`;
  const row = (name: string) => `row(${list((question) => `${name}.${question}`)})`;
  const own = `array[${list((question) => `'${question}'`)}]`;
  return `
alter table ${table} add column ratings jsonb not null default '{}' check (jsonb_typeof(ratings) = 'object');
update ${table} t set ratings = ${fromColumns('t')} where ${row('t')} is distinct from row(${list(() => 'null')});
create function ${table}_ratings() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.ratings = '{}' or tg_op = 'UPDATE' and new.ratings = old.ratings and ${row('new')} is distinct from ${row('old')} then
    new.ratings := (new.ratings - ${own}) || ${fromColumns('new')};
  else
    ${list((question) => `new.${question} := new.ratings ->> '${question}';`, '\n    ')}
  end if;
  return new;
end $$;
create trigger ${table}_ratings before insert or update on ${table} for each row execute function ${table}_ratings();`;
}

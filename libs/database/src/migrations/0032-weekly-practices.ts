import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each partner said of weekly practices, and what coaches chose for weeks to come, by the week of a round. */
export class WeeklyPractices1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table said_of_practice (
  practice_id uuid not null,
  partner_id uuid not null,
  round_id uuid not null,
  week_in_round int not null,
  weekly_practice text not null,
  said text not null check (said in ('done', 'not-this-week')),
  said_at timestamptz not null,
  words_sealed text,
  words_audience text check (words_audience in ('private', 'coach')),
  check ((words_sealed is null) = (words_audience is null)),
  primary key (practice_id, partner_id, round_id, week_in_round, weekly_practice),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade,
  foreign key (practice_id, round_id) references round (practice_id, id) on delete cascade
);
create table assigned_practice (
  practice_id uuid not null,
  round_id uuid not null,
  week_in_round int not null,
  weekly_practice text not null,
  coach_id uuid not null,
  assigned_at timestamptz not null,
  primary key (practice_id, round_id, week_in_round),
  foreign key (practice_id, round_id) references round (practice_id, id) on delete cascade
);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

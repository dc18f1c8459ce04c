import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What partners say to the person who looks after safety, sealed, their cases, and what was done about them. Apart from the
 * other tables: none points here, so that a role of its own can have them alone. A case outlives an enrolment that ends
 * before somebody has looked at it; code erases it with its person.
 */
export class Safety1764000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table safety_case (
  practice_id uuid not null references practice (practice_id) on delete cascade,
  id uuid not null,
  partner_id uuid not null,
  urgency text not null check (urgency in ('soon', 'now')),
  round int not null,
  opened_at timestamptz not null,
  said_at timestamptz not null,
  waiting_since timestamptz,
  closed_at timestamptz,
  closed_why text,
  primary key (practice_id, id),
  check ((closed_at is null) = (closed_why is null)),
  check (closed_at is null or waiting_since is null)
);
create unique index safety_case_open on safety_case (practice_id, partner_id) where closed_at is null;
create table safety_said (
  practice_id uuid not null references practice (practice_id) on delete cascade,
  id uuid not null,
  partner_id uuid not null,
  case_id uuid,
  said_at timestamptz not null,
  sealed text not null,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references safety_case (practice_id, id) on delete cascade
);
create index safety_said_partner on safety_said (practice_id, partner_id);
create index safety_said_case on safety_said (practice_id, case_id);
create table safety_act (
  practice_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  coach_id uuid not null,
  kind text not null,
  done_at timestamptz not null,
  sealed text,
  primary key (practice_id, id),
  foreign key (practice_id, case_id) references safety_case (practice_id, id) on delete cascade
);
create index safety_act_case on safety_act (practice_id, case_id);`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

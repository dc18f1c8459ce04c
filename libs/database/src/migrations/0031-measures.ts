import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When each partner was asked for a measure, and what they answered. Partners whose programme runs already are asked for
 * the first time within a week or so, not all in one hour.
 */
export class Measures1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table measure_asking (
  practice_id uuid not null,
  id uuid not null,
  enrolment_id uuid not null,
  partner_id uuid not null,
  occasion text not null,
  asked_at timestamptz not null,
  open_until timestamptz not null,
  answered_at timestamptz,
  answers jsonb,
  primary key (practice_id, id),
  unique (practice_id, partner_id, occasion),
  foreign key (practice_id, partner_id) references partner (practice_id, id) on delete cascade
);
create index measure_asking_enrolment on measure_asking (practice_id, enrolment_id);
alter table link drop constraint link_purpose_check;
alter table link add constraint link_purpose_check
  check (purpose in ('confirm-address', 'invitation', 'check-in', 'sign-in', 'change-address', 'measure')) not valid;
insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
select p.practice_id, gen_random_uuid(), 'measure', p.id, p.enrolment_id, 'carried',
       now() + interval '1 day' * (1 + mod(abs(hashtext(p.id::text)), 7))
from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
where e.state in ('active', 'paused');`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

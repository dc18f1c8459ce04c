import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people have written is held against its own couple, row by row. Without `offset 0` PostgreSQL may read every couple
 * of the practice first, to look at two rows: what a page costs would grow with the practice.
 */
export class WordsLookedUp1764000000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, couple] of Object.entries(written))
      await runner.query(`alter policy for_their_coach on ${table} using (
  case when ${coach} is not null and ${setting('sees')} = 'practice' then exists (${couple(table)} offset 0) else true end)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), ''))`;
const coach = `${setting('coach')}::uuid`;

const own = `(e.coach_id is null or e.coach_id = ${coach} or e.coach_id = any ((select covered_coaches())::uuid[])
    or e.id = ${setting('handed')}::uuid)`;
const ofCouple = (table: string) =>
  `select from enrolment e where e.practice_id = ${table}.practice_id and e.id = ${table}.enrolment_id and ${own}`;
const ofPartner = (table: string) =>
  `select from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where p.practice_id = ${table}.practice_id and p.id = ${table}.partner_id and ${own}`;

const written: Readonly<Record<string, (table: string) => string>> = {
  check_in: ofCouple,
  promise: ofCouple,
  measure_asking: ofCouple,
  inbound_mail: ofCouple,
  coach_note: ofCouple,
  said_of_practice: ofPartner,
  intake: ofPartner,
  thread_message: ofPartner,
};

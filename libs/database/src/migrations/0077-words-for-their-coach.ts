import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who leads a practice, or looks after its safety, sees all of its couples, but reads what people have written only of
 * their own; and what is said for safety alone is for the officer. The version before says nothing of safety, and is shown
 * it as it was.
 */
export class WordsForTheirCoach1764000000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, couple] of Object.entries(written))
      await runner.query(`create policy for_their_coach on ${table} as restrictive for select to troth_api using (
  case when ${coach} is not null and ${setting('sees')} = 'practice' then ${couple(table)} else true end)`);
    for (const table of forOfficer)
      await runner.query(`create policy for_officer on ${table} as restrictive to troth_api using (
  ${coach} is null or ${setting('safety')} is distinct from 'no')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Read once for a statement, and not for each of its rows. */
const setting = (name: string) => `(select nullif(current_setting('troth.${name}', true), ''))`;
const coach = `${setting('coach')}::uuid`;

/** Whom a coach walks with, stands in for, or hands over just now; and those whom nobody walks with. */
const own = `(e.coach_id is null or e.coach_id = ${coach} or e.coach_id = any ((select covered_coaches())::uuid[])
    or e.id = ${setting('handed')}::uuid)`;
const ofCouple = (table: string) =>
  `exists (select from enrolment e where e.practice_id = ${table}.practice_id and e.id = ${table}.enrolment_id and ${own})`;
const ofPartner = (table: string) =>
  `exists (select from partner p join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     where p.practice_id = ${table}.practice_id and p.id = ${table}.partner_id and ${own})`;

/** Where words of people lie, and how each row is a couple's. */
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

const forOfficer = ['safety_case', 'safety_said', 'safety_act', 'quiet_stop'];

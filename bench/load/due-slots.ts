import type { Database } from '@troth/database';
import { addWeeks, zoneDataVersion } from '@troth/domain/calendar';
import type { Practice } from './fill-practice.js';
import { idSql } from './ids.js';

/**
 * Makes the check-ins of so many partners due at one instant, in a week that nobody was asked in; each `run` has a week
 * of its own. Couples are taken in order, both partners of each.
 */
export async function makeCheckInsDue(
  { database, practice }: { database: Database; practice: Practice },
  { count, run, dueAt }: { count: number; run: number; dueAt: Date },
): Promise<void> {
  const { practiceId, week, closesAt } = practice;
  // Asking plans the week after, so these lie two apart.
  const asked = addWeeks(week, 8 + 2 * run);
  const couples = `generate_series(1, ${count / 2}) as n`;
  const enrolment = idSql('enrolment', 'n');
  await database.transaction(async (tx) => {
    await tx.query(
      `insert into couple_week (practice_id, enrolment_id, week, round_id, stage, a_due_at, b_due_at, closes_at, state, zone_data)
       select $1::uuid, ${enrolment}, $2, ${idSql('round', 'n')}, 'communication', $3, $3, $4, 'planned', $5 from ${couples}`,
      [practiceId, asked, dueAt, closesAt, zoneDataVersion()],
    );
    await tx.query(
      `insert into slot (practice_id, id, kind, subject_id, enrolment_id, local_week, due_at)
       select $1::uuid, gen_random_uuid(), 'check-in', partner, ${enrolment}, $2, $3
       from ${couples} cross join lateral (values (${idSql('partnerA', 'n')}), (${idSql('partnerB', 'n')})) as s(partner)`,
      [practiceId, asked, dueAt],
    );
  });
}

import { addCoach } from '@troth/api';
import type { Clock, Database } from '@troth/database';
import { decideEnrolment, workIn } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import { foundPractice } from '@troth/standalone';
import type { CoupleLog } from './couple-log.js';

const password = 'a rehearsal needs no secret';

export const coaches = [
  { name: 'Sol', email: 'sol@practice.example', zone: 'Europe/Berlin', password },
  { name: 'Luz', email: 'luz@practice.example', zone: 'America/New_York', password },
] as const;

export async function openPractice(database: Database, now: Date): Promise<void> {
  await foundPractice(database, { slug: 'rehearsal', name: 'Rehearsal', zone: 'Europe/Berlin' }, now);
  // The model judges by what is assumed: no worker may find a practice's own figures, at an hour of its own.
  await database.query(
    `insert into practice_noise (practice_id, couples, looked_at) select practice_id, 0, 'infinity' from practice`,
  );
}

export async function coachesCome(database: Database, now: Date): Promise<void> {
  // A moment apart: of two who are equally free, the one who came first is assigned.
  for (const [index, coach] of coaches.entries()) await addCoach(database, coach, new Date(now.getTime() + index));
}

/** What became of the sign-up with that address; until `coachedFrom` (milliseconds) the practice leaves it without a coach. */
export function enrolmentOf(
  { database, clock, keys }: { database: Database; clock: Clock; keys: SealingKeys },
  coachedFrom: number,
): (email: string) => Promise<CoupleLog['enrolment']> {
  return async (email) => {
    const [row] = await database.query<{ id: string; practiceId: string; coach: string | null }>(
      `select e.id, e.practice_id as "practiceId", c.email as coach from partner p
       join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
       left join coach c on c.practice_id = e.practice_id and c.id = e.coach_id
       where p.email = $1`,
      [email],
    );
    if (!row) return null;
    const now = clock.now();
    const { id, practiceId, coach } = row;
    if (now.getTime() >= coachedFrom) return { id, coach };
    const ref = { practiceId, enrolmentId: id };
    await database.transaction((tx) =>
      decideEnrolment(workIn(tx, { now, keys }), ref, { kind: 'assign-coach', coachId: null }),
    );
    return { id, coach: null };
  };
}

import { managerOf, type Tx } from '../connection/database.js';
import { eraseSafetyOfBoth } from '../safety/erase-safety.js';
import { noteErasedCouple } from '../upkeep/erasures-to-note.js';
import { EnrolmentRow } from './enrolment-row.js';
import type { EnrolmentRef } from './enrolments.js';

/**
 * Erases an enrolment with everything that belongs to it: people, answers, links and slots. Its events and deliveries
 * stay as counts of what happened: they hold ids only, once the address that was written to is gone. `casesStay` leaves open safety cases to those who look after them.
 */
export async function eraseEnrolment(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { casesStay = false } = {},
): Promise<void> {
  await noteErasedCouple(tx, { practiceId, enrolmentId }, { eachApart: casesStay });
  await eraseSafetyOfBoth(tx, { practiceId, enrolmentId }, { openStay: casesStay });
  await tx.query(
    `update delivery d set sent_to = null
     from occurrence o
     where o.practice_id = $1 and o.enrolment_id = $2 and d.practice_id = o.practice_id and d.id = o.id and d.month = o.month`,
    [practiceId, enrolmentId],
  );
  await tx.query(
    `delete from operator_mail where delivery_id in (select id from occurrence where practice_id = $1 and enrolment_id = $2)`,
    [practiceId, enrolmentId],
  );
  await managerOf(tx).delete(EnrolmentRow, { practiceId, id: enrolmentId });
}

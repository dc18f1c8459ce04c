import { keepMilestones } from '@troth/database';
import { recogniseMilestones, type Enrolment, type Id } from '@troth/domain';
import { loadRecord } from '../load-record.js';
import type { Work } from '../work.js';

/** Looks at a couple's record after an event that could complete a milestone; what is new is kept and told of. */
export async function reachMilestones(work: Work, couple: Enrolment, eventId: Id): Promise<void> {
  const { tx } = work;
  const record = await loadRecord(work, couple);
  const reached = await keepMilestones(tx, record, recogniseMilestones(record), eventId, work.newId);
  const { practiceId, id: enrolmentId } = couple;
  await work.record(
    reached.map(({ id: milestoneId, milestone, partnerId }) => {
      const payload = { milestone, partnerId, milestoneId };
      return { name: 'milestone.reached', payload, practiceId, enrolmentId } as const;
    }),
  );
}

import { appendEvents, keepMilestones, loadCoupleRecord } from '@troth/database';
import { newEvent, recogniseMilestones } from '@troth/domain';
import { coupleOf } from '../couple-of.js';
import { defineSubscriber } from '../subscriber.js';

/** After everything that could complete a milestone, the couple's record is looked at; what is new is kept and told of. */
export const milestones = defineSubscriber({
  name: 'milestones',
  on: [
    'enrolment.activated',
    'check-in.answered',
    'check-in.amended',
    'week.closed',
    'stage.ready',
    'stage.completed',
    'stage.returned',
    'enrolment.completed',
    'three-months.passed',
  ],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const { tx, now, newId } = reacting;
    const record = await loadCoupleRecord(tx, couple, now);
    const reached = await keepMilestones(tx, record, recogniseMilestones(record), event.id);
    const envelope = { practiceId: couple.practiceId, enrolmentId: couple.id, occurredAt: now, causedBy: event.id };
    await appendEvents(
      tx,
      reached.map(({ id, milestone, partnerId }) =>
        newEvent('milestone.reached', { milestone, partnerId, milestoneId: id }, { ...envelope, id: newId() }),
      ),
    );
  },
});

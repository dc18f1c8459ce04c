import { appendEvents, keepReport, loadCoupleRecord } from '@troth/database';
import { newEvent, weeklyReport as workOut } from '@troth/domain';
import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** A week has closed: its report is worked out, no matter who answered, and each partner gets their own side of it. */
export const weeklyReport = defineSubscriber({
  name: 'weekly-report',
  on: ['week.closed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const { tx, now, newId } = reacting;
    const { week, stage, roundId } = event.payload;
    const record = await loadCoupleRecord(tx, couple, now);
    const reportId = newId();
    if (!(await keepReport(tx, record, reportId, workOut(record, week, stage, roundId)))) return;
    const { practiceId, id: enrolmentId } = couple;
    const made = newEvent(
      'report.made',
      { reportId, week },
      { id: newId(), practiceId, enrolmentId, occurredAt: now, causedBy: event.id },
    );
    await appendEvents(tx, [made]);
    await requestForEvent(
      made,
      reacting,
      bothOf(couple).map(({ id }) => ({ kind: 'weekly-report', personId: id, key: week, refs: { reportId, week } })),
    );
  },
});

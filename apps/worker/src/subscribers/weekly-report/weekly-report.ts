import { isMailedReports } from '@troth/domain';
import { reportWeek } from '@troth/programme';
import { bothOf, coupleOf } from '../couple-of.js';
import { requestForEvent } from '../request-email.js';
import { defineSubscriber } from '../subscriber.js';

/** A week has closed: its report is worked out, no matter who answered. Each partner is mailed their own side of it, unless they have been silent for long. */
export const weeklyReport = defineSubscriber({
  name: 'weekly-report',
  on: ['week.closed'],
  async react(event, reacting) {
    const couple = await coupleOf(event, reacting);
    if (!couple) return;
    const report = await reportWeek(reacting, couple, event.payload);
    if (!report) return;
    const { made, reportId } = report;
    const { week } = event.payload;
    await requestForEvent(
      made,
      reacting,
      bothOf(couple)
        .filter(({ rhythm }) => isMailedReports(rhythm))
        .map(({ id }) => ({ kind: 'weekly-report', to: id, key: week, refs: { reportId, week } })),
    );
  },
});

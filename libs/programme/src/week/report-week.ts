import { keepReport } from '@troth/database';
import { weeklyReport, type DomainEvent, type Enrolment, type EventPayload } from '@troth/domain';
import { loadRecord } from '../load-record.js';
import type { Work } from '../work.js';

/** Works out the report of a week that has closed, no matter who answered. Null where it was made before. */
export async function reportWeek(
  work: Work,
  couple: Enrolment,
  { week, stage, roundId }: EventPayload<'week.closed'>,
): Promise<{ readonly reportId: string; readonly made: DomainEvent } | null> {
  const { tx } = work;
  const record = await loadRecord(work, couple);
  const reportId = work.newId();
  if (!(await keepReport(tx, record, reportId, weeklyReport(record, week, stage, roundId)))) return null;
  const { practiceId, id: enrolmentId } = couple;
  const [made] = await work.record([{ name: 'report.made', payload: { reportId, week }, practiceId, enrolmentId }]);
  return made ? { reportId, made } : null;
}

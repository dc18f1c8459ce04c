import type { CoupleRecord, Id, LocalWeek, WeeklyReport } from '@troth/domain';
import type { Database, Tx } from '../connection/database.js';
import { insertNew } from '../connection/insert-new.js';
import { ReportRow } from './entities.js';

/** Keeps a week's report. False where that week already has one, which stays as it is. */
export async function keepReport(
  tx: Tx,
  { enrolment, at }: CoupleRecord,
  id: Id,
  report: WeeklyReport,
): Promise<boolean> {
  const { practiceId, id: enrolmentId } = enrolment;
  const row = { practiceId, id, enrolmentId, week: report.week, figures: report, madeAt: at };
  return insertNew(tx, ReportRow, row, ['practiceId', 'enrolmentId', 'week']);
}

export interface KeptReport {
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly week: LocalWeek;
  readonly madeAt: Date;
  readonly figures: WeeklyReport;
}

/** Reports by id, in no promised order. */
export async function loadReports(
  database: Database | Tx,
  practiceIds: readonly Id[],
  ids: readonly Id[],
): Promise<KeptReport[]> {
  return database.query(
    `select id, enrolment_id as "enrolmentId", week, made_at as "madeAt", figures
     from report where practice_id = any($1::uuid[]) and id = any($2::uuid[])`,
    [practiceIds, ids],
  ) as Promise<KeptReport[]>;
}

import { idsAt, keepReport, loadCoupleRecord, loadEnrolments, requestEmails, type Database } from '@troth/database';
import { weeklyReport, type Id } from '@troth/domain';
import { addWeeks, mondayOf } from '@troth/domain/calendar';
import type { Practice } from './fill-practice.js';
import { idOf, idSql } from './ids.js';

/** So many weeks with a kept promise stand in the chart of a report. */
const CHARTED_WEEKS = 12;

/** One couple's report of the week that is past. */
export interface KeptReport {
  readonly enrolmentId: Id;
  readonly reportId: Id;
}

/** Gives each couple of a practice twelve weeks of promises and the report of its last closed week, by the product's own rules. */
export async function makeReports(database: Database, practice: Practice): Promise<readonly KeptReport[]> {
  const { practiceId, couples, week } = practice;
  const past = addWeeks(week, -1);
  const now = new Date();
  const newId = idsAt(now);
  const ids = Array.from({ length: couples }, (_, index) => idOf('enrolment', index + 1));
  return database.transaction(async (tx) => {
    for (const statement of promises(practice)) await tx.query(statement);
    const kept: KeptReport[] = [];
    for (const enrolment of await loadEnrolments(tx, practiceId, ids)) {
      const record = await loadCoupleRecord(tx, enrolment, now, (sealed) => sealed);
      const reportId = newId();
      const { stage, roundId } = record.partners.a.weeks.at(-1)!;
      await keepReport(tx, record, reportId, weeklyReport(record, past, stage, roundId));
      kept.push({ enrolmentId: enrolment.id, reportId });
    }
    return kept;
  });
}

/** Makes so many report emails due now, in one transaction; `run` tells this batch from all others. */
export async function makeReportsDue(
  { database, practice }: { database: Database; practice: Practice },
  reports: readonly KeptReport[],
  count: number,
  run: number,
): Promise<void> {
  const now = new Date();
  const newId = idsAt(now);
  const { practiceId, week } = practice;
  const emails = Array.from({ length: count }, (_, index) => {
    const { enrolmentId, reportId } = reports[index % reports.length]!;
    return {
      id: newId(),
      practiceId,
      personId: idOf(index % 2 === 0 ? 'partnerA' : 'partnerB', (index % reports.length) + 1),
      enrolmentId,
      audience: 'partner' as const,
      kind: 'weekly-report',
      key: `${run} ${index}`,
      refs: { reportId, week: addWeeks(week, -1) },
      dueAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
      causedBy: enrolmentId,
    };
  });
  await database.transaction((tx) => requestEmails(tx, emails, now));
}

function promises({ couples, week }: Practice): string[] {
  const practice = idSql('practice', '1');
  const weeks = Array.from({ length: CHARTED_WEEKS }, (_, back) => addWeeks(week, -1 - back));
  const given = weeks.map((one) => `('${one}', '${mondayOf(one)}'::date)`).join(', ');
  return [
    // A report may be measured at night as well.
    'update partner set quiet_from = null, quiet_until = null',
    `insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at, told_at, own_week)
     select ${practice}, gen_random_uuid(), ${idSql('enrolment', 'n')}, ${idSql('partnerA', 'n')}, 'it is Sunday', 'call', day, week, day, day, week
     from generate_series(1, ${couples}) as n cross join (values ${given}) as w(week, day)
     on conflict (practice_id, maker_id, made_week) do update set own_week = excluded.own_week`,
    `insert into promise_mark (practice_id, promise_id, view, answer, week, marked_at)
     select practice_id, id, 'own', case when random() < 0.7 then 'kept' else 'partly' end, own_week, made_at from promise where own_week is not null`,
  ];
}

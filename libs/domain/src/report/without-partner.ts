import { comparedQuestions } from '../check-in/questions/registry.js';
import type { Side } from '../enrolment/partner.js';
import type { PartnerReport, ReportedRating, ReportedView, WeeklyReport } from './weekly-report.js';

const noView: ReportedView = { score: null, weeks: 0, trend: null, kept: 0, of: 0, points: [] };
const noRating: ReportedRating = { value: null, trend: null };
const nothing: PartnerReport = {
  answered: false,
  own: noView,
  seen: noView,
  regularity: { answered: 0, asked: 0 },
  ...Object.fromEntries(comparedQuestions.map((id) => [id, noRating])),
};

/** A report without one partner: their own part, and what they saw of the other's promises. */
export function withoutPartner(report: WeeklyReport, side: Side): WeeklyReport {
  const { a, b } = report.partners;
  const partners = side === 'a' ? { a: nothing, b: { ...b, seen: noView } } : { a: { ...a, seen: noView }, b: nothing };
  return { ...report, partners };
}

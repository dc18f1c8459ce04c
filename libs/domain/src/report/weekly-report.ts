import type { LocalWeek } from '../calendar/local-week.js';
import { comparedQuestions, type ComparedQuestionId } from '../check-in/questions/registry.js';
import { consistencyView } from '../consistency/consistency-view.js';
import { regularity, type Regularity } from '../consistency/regularity.js';
import { trend, type Trend } from '../consistency/reliable-change.js';
import type { Side } from '../enrolment/partner.js';
import type { Id } from '../ids.js';
import { promisesBeside, type PromisesBeside } from '../promises/promises-beside.js';
import {
  closedWeeks,
  ratesOf,
  type CoupleRecord,
  type PartnerRecord,
  type PartnerWeek,
} from '../record/couple-record.js';
import type { StageId } from '../programmes/stage.js';

/** One view of one partner's promises: the score 0–100 (null before the third counted week) and what is behind it. */
export interface ReportedView {
  readonly score: number | null;
  readonly weeks: number;
  /** A report of an earlier version has neither these nor the two that follow. */
  readonly promises?: number;
  readonly lastCounted?: LocalWeek | null;
  readonly idle?: number;
  /** Against the score as it stood four weeks before. */
  readonly trend: Trend | null;
  /** This week's promises: what was kept of what counts. */
  readonly kept: number;
  readonly of: number;
  readonly points: readonly { readonly week: LocalWeek; readonly score: number | null }[];
}

export interface ReportedRating {
  readonly value: number | null;
  readonly trend: Trend | null;
}

/** A report of an earlier version has none for a question that it did not know. */
type ReportedRatings = Readonly<Partial<Record<ComparedQuestionId, ReportedRating>>>;

/** One partner's part: their own, but for `seen`, which is the other's view and shown only while both share. */
export interface PartnerReport extends ReportedRatings {
  readonly answered: boolean;
  readonly own: ReportedView;
  readonly seen: ReportedView;
  /** This week's own promises that count in no figure, by their maker alone; a report of an earlier version has none. */
  readonly beside?: PromisesBeside;
  readonly regularity: Regularity;
}

/** A couple's week as it stood when it closed, no matter who answered. */
export interface WeeklyReport {
  readonly week: LocalWeek;
  readonly stage: StageId;
  readonly roundId: Id;
  readonly round: number;
  /** From 1: the round's closed weeks, this one included. */
  readonly weekInRound: number;
  readonly partners: Readonly<Record<Side, PartnerReport>>;
}

const trendOver = 4;
const pointsShown = 12;

/** Works out the report of a closed week from the couple's record; later weeks in it are left out. */
export function weeklyReport(record: CoupleRecord, week: LocalWeek, stage: StageId, roundId: Id): WeeklyReport {
  const { rounds } = record.enrolment;
  const inRound = closedWeeks(record.partners.a).filter((one) => one.roundId === roundId && one.week <= week);
  return {
    week,
    stage,
    roundId,
    round: rounds.find(({ id }) => id === roundId)?.number ?? 1,
    weekInRound: Math.max(1, inRound.length),
    partners: { a: partnerReport(record.partners.a, week), b: partnerReport(record.partners.b, week) },
  };
}

function partnerReport(record: PartnerRecord, week: LocalWeek): PartnerReport {
  const weeks = closedWeeks(record).filter((one) => one.week <= week);
  const latest = weeks.at(-1)?.week === week ? weeks.at(-1) : undefined;
  return {
    answered: latest?.answered ?? false,
    own: view(weeks, week, 'own'),
    seen: view(weeks, week, 'seen'),
    beside: promisesBeside(record.promises.filter(({ ownWeek }) => ownWeek === week)),
    regularity: regularity(weeks),
    ...Object.fromEntries(comparedQuestions.map((id) => [id, rating(weeks, latest, id)])),
  };
}

function view(weeks: readonly PartnerWeek[], week: LocalWeek, which: 'own' | 'seen'): ReportedView {
  const rates = ratesOf(weeks, which);
  const { points, ...figures } = consistencyView(rates);
  const { sum = 0, of = 0 } = rates.find((rate) => rate.week === week) ?? {};
  return { ...figures, kept: sum, of, points: points.slice(-pointsShown) };
}

/** This week's answer against the mean of the answers of up to four weeks before it. */
function rating(
  weeks: readonly PartnerWeek[],
  latest: PartnerWeek | undefined,
  figure: ComparedQuestionId,
): ReportedRating {
  const value = latest?.[figure] ?? null;
  const earlier = weeks
    .filter((week) => week !== latest)
    .map((week) => week[figure])
    .filter((answer) => answer !== null)
    .slice(-trendOver);
  const before = earlier.length < 2 ? null : earlier.reduce((total, answer) => total + answer, 0) / earlier.length;
  return { value, trend: trend(figure, before, value) };
}

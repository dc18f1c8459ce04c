import type { LocalWeek } from '../calendar/local-week.js';
import { consistencyScore } from '../consistency/consistency-score.js';
import { perceptionGap as gapOf, wideGap } from '../consistency/perception-gap.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, ratesOf, type CoupleRecord } from '../record/couple-record.js';
import type { PartnerFlag } from './attention-flag.js';

interface Gap {
  readonly week: LocalWeek;
  readonly own: number;
  readonly seen: number;
}

const running = 2;

/** Two views of the same promises that lie far apart, twice running. It says nothing of who is right. */
export const perceptionGap: PartnerFlag = {
  id: 'perception-gap',
  of: 'partner',
  title: 'Two views of the same promises',
  tells: 'coach',
  urgency: 'trouble',
  onAnswer: false,
  drawnFrom: 'both',
  recognise: (record, side) => {
    if (record.enrolment.state !== 'active') return [];
    const wide = wideGapsAtTheEnd(record, side);
    const [first, last] = [wide[0], wide.at(-1)];
    if (!first || !last || wide.length < running) return [];
    const text = `Own view ${last.own}, seen view ${last.seen}: more than ${wideGap} points apart for ${wide.length} weeks running.`;
    const evidence = { text, weeks: wide.map(({ week }) => week), figures: { own: last.own, seen: last.seen } };
    return [{ key: first.week, evidence }];
  },
  isOver: (record, { key }, side) => wideGapsAtTheEnd(record, side)[0]?.week !== key,
};

function wideGapsAtTheEnd({ partners }: CoupleRecord, side: Side): readonly Gap[] {
  const weeks = closedWeeks(partners[side]);
  const gaps = weeks.flatMap(({ week, own, seen }, index) => {
    if (own.of === 0 && seen.of === 0) return [];
    const until = weeks.slice(0, index + 1);
    return [
      {
        week,
        own: consistencyScore(ratesOf(until, 'own')).score,
        seen: consistencyScore(ratesOf(until, 'seen')).score,
      },
    ];
  });
  return gaps.slice(gaps.findLastIndex((gap) => !isWide(gap)) + 1).filter(isWide);
}

function isWide(gap: { own: number | null; seen: number | null }): gap is Gap {
  const points = gapOf(gap.own, gap.seen);
  return points !== null && Math.abs(points) > wideGap;
}

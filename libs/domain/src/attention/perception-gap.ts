import { defineMessages, type Say } from '@troth/messages';
import { weekBegins, type LocalWeek } from '../calendar/local-week.js';
import { consistencyScore } from '../consistency/consistency-score.js';
import { perceptionGap as gapOf, wideGap } from '../consistency/perception-gap.js';
import type { Side } from '../enrolment/partner.js';
import { closedWeeks, ratesOf, type CoupleRecord } from '../record/couple-record.js';
import type { Behind, PartnerFlag } from './attention-flag.js';

interface Gap {
  readonly week: LocalWeek;
  readonly own: number;
  readonly seen: number;
}

const running = 2;

const messages = defineMessages('flags.perception-gap', {
  title: 'Two views of the same promises',
  evidence:
    'Own view {own}, seen view {seen}: more than {wide} points apart for {weeks, plural, one {# week} other {# weeks}} running.',
});

/** Two views of the same promises that lie far apart, twice running. It says nothing of who is right. */
export const perceptionGap: PartnerFlag = {
  id: 'perception-gap',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  drawnFrom: 'both',
  condition: (record, side) => {
    const wide = wideGapsAtTheEnd(record, side);
    const [first, last] = [wide[0], wide.at(-1)];
    if (!first || !last || wide.length < running) return null;
    const figures = { own: last.own, seen: last.seen };
    return { level: 2, since: weekBegins(first.week), weeks: wide.map(({ week }) => week), figures };
  },
  wording: wordGap,
};

function wordGap({ weeks, figures: { own, seen } }: Behind, say: Say): string | null {
  if (weeks.length === 0 || own === undefined || seen === undefined) return null;
  return say(messages.evidence, { own, seen, wide: wideGap, weeks: weeks.length });
}

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

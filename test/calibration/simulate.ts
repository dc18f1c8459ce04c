import { ratingsOf, sides, watchedScales, type PartnerWeek, type Side, type WatchedScale } from '@troth/domain';
import { calendar } from './calendar.js';
import type { Chance } from './chance.js';
import type { Kind } from './kinds.js';

/** How well two answers about the same agree, and how many weeks are answered, each 0–1. */
export interface Setting {
  readonly r: number;
  readonly answering: number;
}

export interface SimulatedCouple {
  /** The first week of the change, counted from 0. */
  readonly changesIn: number;
  readonly weeks: Readonly<Record<Side, readonly PartnerWeek[]>>;
}

/** The SD of ratings between couples, in points: as the programme assumes it. */
export const sd = 2;

const usual = { mean: 6, from: 1, to: 9.5 };

/** Both partners' closed weeks: a level for each scale, noise around it, whole points from 0 to 10. */
export function simulateCouple(chance: Chance, kind: Kind, setting: Setting): SimulatedCouple {
  const drawn = chance.whole(8, 17);
  const changesIn = kind.fromTheStart ? 0 : drawn;
  const lived = (side: Side) => simulatePartner(chance, kind, setting, side, changesIn);
  const [a, b] = sides.map(lived) as [readonly PartnerWeek[], readonly PartnerWeek[]];
  return { changesIn, weeks: { a, b } };
}

function simulatePartner(
  chance: Chance,
  kind: Kind,
  { r, answering }: Setting,
  side: Side,
  changesIn: number,
): readonly PartnerWeek[] {
  const noise = sd * Math.sqrt(1 - r) * (kind.unequalNoise ? Math.exp(kind.unequalNoise * chance.normal()) : 1);
  const shared = kind.sharedNoise ?? 0;
  const levels = watchedScales.map(() => drawLevel(chance, kind, r));
  return calendar.map((week, index) => {
    const since = index - changesIn;
    const answered = chance.share() < answering && (kind.answers?.(since, side) ?? true);
    const together = shared === 0 ? 0 : Math.sqrt(shared) * chance.normal();
    const rate = (scale: WatchedScale, s: number) => {
      const off = together + Math.sqrt(1 - shared) * chance.normal();
      const level = levels[s]! + (kind.shift?.(since, scale, side) ?? 0);
      return Math.max(0, Math.min(10, Math.round(level + noise * off)));
    };
    const [trust, openness, closeness] = answered ? watchedScales.map(rate) : [];
    return { ...blank, ...ratingsOf({ trust, openness, closeness }), week, answered };
  });
}

/** Levels are normal with the variance that the noise leaves of SD², within what leaves room on both sides. */
function drawLevel(chance: Chance, { level }: Kind, r: number): number {
  if (level) return level.from + (level.to - level.from) * chance.share();
  for (;;) {
    const drawn = usual.mean + sd * Math.sqrt(r) * chance.normal();
    if (drawn >= usual.from && drawn <= usual.to) return drawn;
  }
}

const blank = {
  stage: 'communication',
  roundId: '01900000-0000-7000-8000-000000000001' as PartnerWeek['roundId'],
  frozen: false,
  asked: true,
  askedReadiness: true,
  closed: true,
  own: { sum: 0, of: 0 },
  seen: { sum: 0, of: 0 },
} as const;

import type { Ratings } from './journal.js';
import type { Monday } from './wall-clock.js';

export interface Answered {
  readonly monday: Monday;
  readonly ratings: Ratings;
}

type Scale = 'trust' | 'openness' | 'closeness';

/** The drop that somebody is in: what it is named after, and how serious it is, 1 to 3. */
interface Drop {
  readonly scale: Scale;
  readonly level: number;
}

const WEEK = 7;
const FOUND = 10;
const SERIOUS = 4;
const MEMORY = 26;
const TAKES_PART: Record<Scale, number> = { trust: 0.15, openness: 0.15, closeness: 0.02 };
export const scales = Object.keys(TAKES_PART) as Scale[];
// SD² · (1−r), with SD 2 and r 0.7, and how likely each multiple of it is.
const NOISES = [1, 2, 3, 4, 5].map((thirds) => (thirds / 3) * 4 * 0.3 + 1 / 12);
const LIKELY = [0.01, 0.07, 0.84, 0.07, 0.01];

interface Shape {
  readonly weight: number;
  readonly mean: number;
  readonly sd: number;
  readonly shown: number[];
}

interface Low {
  readonly before: Answered[];
  readonly first: Answered[];
  readonly later: Answered[];
  readonly fell: Scale[];
  sure: boolean;
}

/**
 * The drop that one partner is in after these answers, null for none: the rule of docs/judgement.md written down a
 * second time, with the normal densities themselves in place of what follows from them.
 */
export function dropAmong(answers: readonly Answered[]): Drop | null {
  let usual: Answered[] = [];
  let low: Low | null = null;
  for (const answer of answers) {
    if (low) {
      low.later.push(answer);
      if (isBack(low)) {
        usual = [...usual, ...low.later.slice(-3)];
        low = null;
      } else low.sure ||= look([...low.before, ...low.first, ...low.later].slice(-MEMORY)) !== null;
      continue;
    }
    usual.push(answer);
    const seen = usual.slice(-MEMORY);
    const drop = look(seen);
    if (!drop) continue;
    usual = seen.slice(0, drop.before);
    low = { before: usual, first: seen.slice(drop.before), later: [], fell: drop.fell, sure: false };
  }
  if (!low) return null;
  const scale = low.fell[0]!;
  const fallen = meanOf(low.before, [scale]) - meanOf([...low.first, ...low.later].slice(-3), [scale]);
  return { scale, level: !low.sure ? 1 : fallen >= SERIOUS ? 3 : 2 };
}

function isBack({ before, first, later, fell }: Low): boolean {
  if (later.length < 3) return false;
  const [was, fallen, now] = [before, first, later.slice(-3)].map((some) => meanOf(some, fell)) as [
    number,
    number,
    number,
  ];
  return now >= fallen + 0.75 * (was - fallen);
}

function look(seen: readonly Answered[]): { before: number; fell: Scale[] } | null {
  const latest = seen.at(-1)!;
  const isLow = (scale: Scale) => latest.ratings[scale] < meanOf(seen, [scale]) - 0.5;
  const shapes = shapesOf(seen).filter(({ shown }) => shown.lastIndexOf(0) >= 1);
  if (!scales.some(isLow) || shapes.length === 0) return null;
  const values = (scale: Scale) => seen.map(({ ratings }) => ratings[scale] - 6);
  let [all, without] = [0, 0];
  const byShape = shapes.map(() => 0);
  const byScale = scales.map(() => 0);
  NOISES.forEach((noise, index) => {
    const steady = scales.map((scale) => density(values(scale), noise, null));
    without += LIKELY[index]! * product(steady);
    shapes.forEach((shape, place) => {
      const dropped = scales.map((scale, s) => TAKES_PART[scale] * (density(values(scale), noise, shape) / steady[s]!));
      const either = scales.map((scale, s) => 1 - TAKES_PART[scale] + dropped[s]!);
      const together = LIKELY[index]! * shape.weight * product(steady) * product(either);
      all += together;
      byShape[place]! += together;
      scales.forEach((_, s) => (byScale[s]! += (together * dropped[s]!) / either[s]!));
    });
  });
  if (all / without <= FOUND) return null;
  const likely = byScale.map((one) => one / all);
  const least = Math.min(0.5, Math.max(...likely));
  const { shown } = shapes[byShape.indexOf(Math.max(...byShape))]!;
  return { before: shown.lastIndexOf(0) + 1, fell: scales.filter((_, s) => likely[s]! >= least) };
}

function shapesOf(seen: readonly Answered[]): Shape[] {
  const latest = seen.at(-1)!.monday;
  const sudden = [1, 2, 3, 4, 5].map((last) => ({
    weight: 0.4,
    mean: 3,
    sd: 0.8,
    shown: seen.map((_, index) => (index >= seen.length - last ? 1 : 0)),
  }));
  const slow = [4, 6, 8].map((ago) => ({
    weight: 0.2,
    mean: 5,
    sd: 2,
    shown: seen.map(({ monday }) => Math.min(1, Math.max(0, Math.round((monday - latest) / WEEK) + ago) / 10)),
  }));
  return [...sudden, ...slow];
}

/** A multivariate normal density but for a constant, one answer after the other, each given those before it. */
function density(values: readonly number[], noise: number, shape: Shape | null): number {
  const shown = shape?.shown ?? values.map(() => 0);
  const [mean, spread] = [shape?.mean ?? 0, (shape?.sd ?? 0) ** 2];
  // What is known of level and drop: their means, variances and covariance.
  let [level, drop, ll, dd, ld] = [0, mean, 4, spread, 0];
  let log = 0;
  values.forEach((value, index) => {
    const f = shown[index]!;
    const variance = ll - 2 * f * ld + f * f * dd + noise;
    const off = value - (level - f * drop);
    log -= (off * off) / variance / 2 + Math.log(variance) / 2;
    const [gainLevel, gainDrop] = [(ll - f * ld) / variance, (ld - f * dd) / variance];
    level += gainLevel * off;
    drop += gainDrop * off;
    const [wasLl, wasLd, wasDd] = [ll, ld, dd];
    ll = wasLl - gainLevel * gainLevel * variance;
    ld = wasLd - gainLevel * gainDrop * variance;
    dd = wasDd - gainDrop * gainDrop * variance;
  });
  return Math.exp(log);
}

function meanOf(answers: readonly Answered[], scales: readonly Scale[]): number {
  const all = answers.flatMap(({ ratings }) => scales.map((scale) => ratings[scale]));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, one) => all * one, 1);
}

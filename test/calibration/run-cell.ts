import { sides, type AttentionFlagId, type ScaleNoise } from '@troth/domain';
import { nameOf, type Cell } from './cells.js';
import { Chance } from './chance.js';
import { cusumByWeek, limitFor } from './cusum.js';
import { dropFlags, dropsOf, judgeCouple, judgedFlags, type Raised } from './judge-couple.js';
import type { LivedCouple } from './lived-couple.js';
import { isOfChange, nothing, type Kind } from './kinds.js';
import { measureNoise } from './measure-noise.js';
import { simulateLife } from './simulate-life.js';
import { sd, simulateCouple, type SimulatedCouple } from './simulate.js';

/** What came of one cell. */
export interface CellResult {
  readonly cell: string;
  /** Flags by name, and `change` for all that tell of a drop together. */
  readonly flags: Readonly<Record<string, FlagResult>>;
  /** Where noise is known: what CUSUM finds or calls changed, at the same share of false flags. */
  readonly cusum: number | null;
}

export interface FlagResult {
  /** Share of couples: where something happens, in time and of those without such a flag before; else in all weeks. */
  readonly found: number;
  /** The same for what one look or a second answer confirmed; where something happens, up to two weeks later. */
  readonly confirmed: number;
  /** Median weeks until found, the week in which it begins being the first; null where nothing happens. */
  readonly weeks: number | null;
}

/** A couple, when all its weeks have closed. */
interface Lived {
  readonly changesIn: number;
  readonly raised: readonly Raised[];
  readonly cusum: readonly number[];
}

/** A second answer may come so many weeks after the first. */
export const confirmedWithin = 2;

/** Simulates so many couples; the same for the same seed. */
export function runCell(cell: Cell, couples: number, seed: number): CellResult {
  const all = live(cell, couples, seed);
  const flags: Record<string, FlagResult> = {};
  if (isOfChange(cell.kind)) flags['change'] = judge(cell.kind, all, dropFlags);
  if (cell.noise === 'known') return { cell: nameOf(cell), flags, cusum: cusumBeside(cell, all, seed) };
  if (cell.noise === 'measured') return { cell: nameOf(cell), flags, cusum: null };
  for (const flag of judgedIn(cell.kind)) flags[flag] = judge(cell.kind, all, [flag]);
  return { cell: nameOf(cell), flags, cusum: null };
}

function live(cell: Cell, couples: number, seed: number): readonly Lived[] {
  const { kind, setting } = cell;
  const noise = noiseIn(cell, seed);
  const [chance, chanceOfLife] = [new Chance(seed, nameOf(cell)), new Chance(seed, `${nameOf(cell)}, life`)];
  return Array.from({ length: couples }, () => {
    const simulated = simulateCouple(chance, kind, setting);
    const isLived = kind.life !== undefined || kind === nothing;
    const life = isLived ? simulateLife(chanceOfLife, kind.life ?? {}, simulated.changesIn) : null;
    const couple = { ...simulated, life };
    return { changesIn: couple.changesIn, raised: raisedBy(couple, cell, noise), cusum: cusumOf(couple, cell) };
  });
}

/** As with the detector, what is found is found in the partner who changes; what is false may be found in either. */
function cusumOf(couple: SimulatedCouple, { kind, setting, noise }: Cell): readonly number[] {
  if (noise !== 'known') return [];
  return cusumByWeek(couple, setting, kind.happens ? ['a'] : sides);
}

/** What is to be found; where nothing is, the flags of change and what else may be wrong there. */
function judgedIn(kind: Kind): readonly AttentionFlagId[] {
  const { happens, judged = [] } = kind;
  const asked = happens ? happens.flags : [...(isOfChange(kind) ? dropFlags : []), ...judged];
  return judgedFlags.filter((flag) => asked.includes(flag));
}

/** Null stands for what is assumed. */
function raisedBy(couple: LivedCouple, { kind }: Cell, noise: ScaleNoise | null): readonly Raised[] {
  if (noise === null) return judgeCouple(couple, judgedIn(kind));
  return (kind.happens ? (['a'] as const) : sides).flatMap((side) => dropsOf(couple, side, noise));
}

function noiseIn({ setting, noise }: Cell, seed: number): ScaleNoise | null {
  if (noise === 'assumed') return null;
  if (noise === 'measured') return measureNoise(setting, seed);
  const one = { sd, r: setting.r };
  return { trust: one, openness: one, closeness: one };
}

function judge({ happens }: Kind, all: readonly Lived[], flags: readonly string[]): FlagResult {
  const these = all.map(({ changesIn, raised }) => {
    return { changesIn, raised: raised.filter(({ flag, side }) => flags.includes(flag) && (!happens || side === 'a')) };
  });
  if (!happens) {
    const confirmed = these.filter(({ raised }) => raised.some((one) => one.confirmed !== null));
    return {
      found: share(
        these.filter(({ raised }) => raised.length > 0),
        all,
      ),
      confirmed: share(confirmed, all),
      weeks: null,
    };
  }
  const quiet = these.filter(({ changesIn, raised }) => raised.every(({ week }) => week >= changesIn));
  const found = quiet.flatMap(({ changesIn, raised: [first] }) => (first ? [first.week - changesIn] : []));
  const confirmed = quiet.filter(({ changesIn, raised: [first] }) => {
    return (
      first !== undefined && first.confirmed !== null && first.confirmed - changesIn < happens.within + confirmedWithin
    );
  });
  return {
    found: share(
      found.filter((weeks) => weeks < happens.within),
      quiet,
    ),
    confirmed: share(confirmed, quiet),
    weeks: found.length === 0 ? null : found.sort((x, y) => x - y)[found.length >> 1]! + 1,
  };
}

const limits = new Map<string, number>();

/** CUSUM's limit is laid so that it calls as many unchanged couples changed as the detector does. */
function cusumBeside(cell: Cell, all: readonly Lived[], seed: number): number {
  const calm: Cell = { ...cell, kind: nothing };
  const name = `${nameOf(calm)}, ${all.length} of ${seed}`;
  const limit = limits.get(name) ?? calmLimit(calm, all.length, seed);
  limits.set(name, limit);
  const past = all.map(({ changesIn, cusum }) => {
    const week = cusum.findIndex((sum) => sum > limit);
    return { changesIn, week: week < 0 ? Infinity : week };
  });
  const { happens } = cell.kind;
  if (!happens)
    return share(
      past.filter(({ week }) => week < Infinity),
      past,
    );
  const quiet = past.filter(({ changesIn, week }) => week >= changesIn);
  return share(
    quiet.filter(({ changesIn, week }) => week - changesIn < happens.within),
    quiet,
  );
}

function calmLimit(calm: Cell, couples: number, seed: number): number {
  const unchanged = live(calm, couples, seed);
  const cusums = unchanged.map(({ cusum }) => cusum);
  return limitFor(judge(calm.kind, unchanged, dropFlags).found, cusums);
}

function share(some: readonly unknown[], all: readonly unknown[]): number {
  return all.length === 0 ? 0 : some.length / all.length;
}

import { middle, nameOf, type Cell } from './cells.js';
import { drops3and2, isOfChange, nothing, steepDecline, type Kind } from './kinds.js';
import { confirmedWithin, type CellResult, type FlagResult } from './run-cell.js';

/** One figure; shares are in per cent. */
export interface Line {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** The most or least that it is meant to be; null where nothing was aimed at. */
  readonly target: number | null;
  readonly met: boolean | null;
}

interface Target {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What is aimed at for r 0.7, of couples of whom 85 % of the check-ins are answered. */
const found = new Map<Kind, Target>([
  [nothing, { atMost: 15 }],
  [drops3and2[0]!, { atLeast: 85 }],
  [drops3and2[1]!, { atLeast: 70 }],
  [drops3and2[3]!, { atLeast: 55 }],
  [steepDecline, { atLeast: 70 }],
]);
const falselyConfirmed: Target = { atMost: 8 };

/** The figures of one cell: all flags of change together; in the middle setting each flag too, where it is to be seen. */
export function linesOf(cell: Cell, { flags, cusum }: CellResult): readonly Line[] {
  const { kind, noise, setting } = cell;
  const isMiddle = setting === middle && noise === 'assumed';
  const single = Object.entries(flags)
    .filter(([flag]) => isMiddle && flag !== 'change')
    .flatMap(([flag, result]) => linesOfFlag(cell, flag, result));
  if (!isOfChange(kind)) return single;
  const change = linesOfFlag(cell, 'change', flags['change']!, isMiddle ? found.get(kind) : frontier(kind, cusum));
  const most = kind === nothing && isMiddle ? falselyConfirmed : undefined;
  return [...change, confirmedLine(cell, flags['change']!, most), ...cusumLine(cell, cusum), ...single];
}

function linesOfFlag(cell: Cell, flag: string, { found: share, weeks }: FlagResult, target?: Target): readonly Line[] {
  const name = `${nameOf(cell)}: ${flag}`;
  const lines = [line(name, percent(share), unitOf(cell.kind, 0), target)];
  return cell.kind.happens ? [...lines, line(`${name}, median`, weeks, 'weeks until found')] : lines;
}

function confirmedLine(cell: Cell, { confirmed }: FlagResult, target?: Target): Line {
  return line(`${nameOf(cell)}: change, confirmed`, percent(confirmed), unitOf(cell.kind, confirmedWithin), target);
}

function cusumLine(cell: Cell, cusum: number | null): readonly Line[] {
  return cusum === null ? [] : [line(`${nameOf(cell)}: CUSUM`, percent(cusum), unitOf(cell.kind, 0))];
}

function frontier({ happens }: Kind, cusum: number | null): Target | undefined {
  return happens && cusum !== null ? { atLeast: percent(cusum) } : undefined;
}

function unitOf({ happens }: Kind, later: number): string {
  return happens ? `% of couples within ${happens.within + later} weeks` : '% of couples in 26 weeks';
}

function line(name: string, value: number | null, unit: string, target?: Target): Line {
  return { name, value, unit, ...judged(value, target) };
}

function judged(value: number | null, { atLeast, atMost }: Target = {}): Pick<Line, 'target' | 'met'> {
  const target = atLeast ?? atMost ?? null;
  if (target === null) return { target, met: null };
  return { target, met: value !== null && (atLeast === undefined ? value <= target : value >= target) };
}

/** Tenths of a per cent are all that ten thousand couples tell. */
function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '../processes/neighbour.js';
import { startChild } from './child.js';
import { processes, started } from './flow.js';
import type { Bench } from './bench.js';

const QUIET_MS = 3_000;

/**
 * How many ms longer each of some callers beside waits at the 99th percentile while the work goes on than before it, in
 * the order in which they were given.
 */
export async function delaysBeside(
  bench: Bench,
  asked: readonly Asked[],
  work: () => Promise<unknown>,
): Promise<number[]> {
  const neighbours = asked.map((what) => {
    const child = started(bench, startChild(new URL('neighbour.js', processes)));
    const during = async (over: () => Promise<unknown>) => {
      await child.ask('begin', what);
      await over();
      return child.ask<number[]>('end');
    };
    return { during };
  });
  const waits = async (over: () => Promise<unknown>) => {
    const all = over();
    return Promise.all(neighbours.map(({ during }) => during(() => all)));
  };
  const warmUp = () => pause(QUIET_MS / 3);
  await waits(warmUp);
  const quiet = await waits(() => pause(QUIET_MS));
  const loud = await waits(work);
  return loud.map((found, at) => percentile(found) - percentile(quiet[at] ?? []));
}

function percentile(found: readonly number[]): number {
  return found.toSorted((x, y) => x - y)[Math.floor(found.length * 0.99)] ?? 0;
}

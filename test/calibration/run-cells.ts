import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { cells, type Cell } from './cells.js';
import type { CellResult } from './run-cell.js';

/** Runs these cells on every core; in their order, whichever is through first. */
export async function runCells(
  wanted: readonly Cell[],
  { couples, seed }: { readonly couples: number; readonly seed: number },
  onOne: (result: CellResult) => void,
): Promise<readonly CellResult[]> {
  const results: CellResult[] = [];
  let next = 0;
  const follow = async () => {
    const thread = new Worker(new URL('cell-thread.js', import.meta.url), { workerData: { couples, seed } });
    try {
      while (next < wanted.length) {
        const place = next++;
        thread.postMessage(cells.indexOf(wanted[place]!));
        // Rejects where the thread fails meanwhile.
        const [result] = (await once(thread, 'message')) as [CellResult];
        results[place] = result;
        onOne(result);
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), wanted.length) }, follow));
  return results;
}

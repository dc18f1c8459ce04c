import { parentPort, workerData } from 'node:worker_threads';
import { cells } from './cells.js';
import { runCell } from './run-cell.js';

/** Runs each cell that it is told the number of, one at a time. */
const { couples, seed } = workerData as { readonly couples: number; readonly seed: number };

parentPort?.on('message', (index: number) => {
  parentPort?.postMessage(runCell(cells[index]!, couples, seed));
});

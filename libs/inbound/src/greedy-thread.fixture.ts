import { parentPort } from 'node:worker_threads';
import { examine, type Examination } from './examine.js';

const LONG_MS = 20_000;
const MUCH_BYTES = 600 * 1024 * 1024;

/** Reads as the real thread does, but first does the worst where a message asks for it: bounded, lest it outlive a spec. */
parentPort?.on('message', (asked: Examination) => {
  const text = Buffer.from(asked.raw).toString();
  const held: string[][] = [];
  if (text.includes('take for ever')) for (const from = performance.now(); performance.now() - from < LONG_MS;);
  if (text.includes('eat memory'))
    for (let bytes = 0; bytes < MUCH_BYTES; bytes += 80_000) held.push(Array<string>(10_000).fill(text));
  void examine(asked).then((examined) => parentPort?.postMessage(examined));
});
parentPort?.postMessage('ready');

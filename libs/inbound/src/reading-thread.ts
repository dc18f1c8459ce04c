import { parentPort } from 'node:worker_threads';
import { examine, type Examination } from './examine.js';

/** Reads one message after the other, in a thread that may be ended at any moment. */
parentPort?.on('message', (asked: Examination) => {
  void examine(asked).then((examined) => parentPort?.postMessage(examined));
});
parentPort?.postMessage('ready');

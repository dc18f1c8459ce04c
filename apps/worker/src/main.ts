import './runtime/frugal-memory.js';
import { ConfigError, loadSettings } from '@troth/config';
import { createWorker } from './create-worker.js';

/** `npm run worker`: one production process. SIGTERM and SIGINT let it end what it has in hand. */
async function main(): Promise<void> {
  const worker = await createWorker(loadSettings());
  if (worker.word) console.warn(worker.word);
  console.log(`The worker is ready; it tells how it is at ${worker.healthUrl}`);
  let closing: Promise<void> | undefined;
  // A terminal and npm may both pass on the same Ctrl-C.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void (closing ??= worker.close().then(() => process.exit(0))));
  }
}

main().catch((fault: unknown) => {
  const known = fault instanceof ConfigError || (fault instanceof Error && 'code' in fault);
  console.error(known ? fault.message : fault);
  process.exit(1);
});

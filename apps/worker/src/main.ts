import { ConfigError, loadSettings } from '@troth/config';
import { createWorker } from './create-worker.js';

/** `npm run worker`: one production process. SIGTERM and SIGINT let it end what it has in hand. */
async function main(): Promise<void> {
  const worker = await createWorker(loadSettings());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void worker.close().then(() => process.exit(0)));
  }
}

main().catch((fault: unknown) => {
  const known = fault instanceof ConfigError || (fault instanceof Error && 'code' in fault);
  console.error(known ? fault.message : fault);
  process.exit(1);
});

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runFolder } from './run-folder.js';

/** Does the work in the first of Jest's processes that asks; the others wait for its answer (a JSON value). */
export async function onceARun<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(runFolder(), `${name}.lock`);
  const answer = join(runFolder(), `${name}.json`);
  const first = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (first) {
    const outcome = await work().then(
      (value) => ({ value }),
      (fault: Error) => ({ fault: fault.message }),
    );
    await writeFile(`${answer}.part`, JSON.stringify(outcome));
    await rename(`${answer}.part`, answer);
  }
  for (;;) {
    const outcome = await readFile(answer, 'utf8').catch(() => null);
    if (outcome === null) {
      await pause(20);
      continue;
    }
    const { value, fault } = JSON.parse(outcome) as { value: T; fault?: string };
    if (fault !== undefined) throw new Error(`${name}: ${fault}`);
    return value;
  }
}

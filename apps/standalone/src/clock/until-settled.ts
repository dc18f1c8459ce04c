import { setTimeout as sleep } from 'node:timers/promises';
import { settled, type Database } from '@troth/database';

const FIRST_LOOK_MS = 2;
const SLOWEST_LOOK_MS = 25;

/** The workers did not come to an end with what was due. */
export class WorkNotDone extends Error {
  override readonly name = 'WorkNotDone';
}

/** Waits until everything due at `at` has been worked off; throws WorkNotDone after `patienceMs` of system time. */
export async function untilSettled(database: Database, at: Date, patienceMs = 120_000): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  for (let pause = FIRST_LOOK_MS; !(await settled(database, at)); pause = Math.min(pause * 1.5, SLOWEST_LOOK_MS)) {
    if (Date.now() > giveUpAt) {
      throw new WorkNotDone(
        `What was due at ${at.toISOString()} was not worked off within ${patienceMs / 1000} seconds.`,
      );
    }
    await sleep(pause);
  }
}

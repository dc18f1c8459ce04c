import { availableParallelism } from 'node:os';
import { checks } from '../checks.mjs';
import { runNamedSteps } from '../named-steps.mjs';
import { runJest } from './run-jest.mjs';
import { systemPrograms } from './system-programs.mjs';

// Drills, pages and servers wait as much as they work: half as many again as there are cores keep all cores busy.
const workers = Math.ceil(availableParallelism() * 1.5);

/** Every check and every spec, with their times; the last line counts. Gives the exit code. */
export async function runEverything() {
  const steps = [{ name: 'Chromium and Redis', run: systemPrograms }, ...checks];
  const failedSteps = await runNamedSteps(steps);
  const specs = await runJest('specs', [`--maxWorkers=${workers}`, '--testSequencer=./scripts/test/longest-first.mjs']);

  const passed = steps.length - failedSteps.length + specs.passed;
  const failed = failedSteps.length + specs.failed;
  for (const name of [...failedSteps, ...specs.failures]) process.stdout.write(`failed: ${name}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

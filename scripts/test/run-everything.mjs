import { checks } from '../checks.mjs';
import { runNamedSteps } from '../named-steps.mjs';
import { runJest } from './run-jest.mjs';
import { systemPrograms } from './system-programs.mjs';

const wholeProgramme = '/test/(browser|end-to-end)/';
const faultDrills = '/test/faults/faults.spec';

/** Every check and every spec, with their times; the last line counts. Gives the exit code. */
export async function runEverything() {
  const steps = [{ name: 'Chromium and Redis', run: systemPrograms }, ...checks];
  const failedSteps = await runNamedSteps(steps);
  const everything = await runJest('everything but drills and browser', [
    '--maxWorkers=100%',
    ...['/node_modules/', '/dist/', wholeProgramme, faultDrills].flatMap((pattern) => [
      '--testPathIgnorePatterns',
      pattern,
    ]),
  ]);
  // On its own, because a drill starts a whole Troth, and three of them at once are all that two cores can carry.
  const faults = await runJest('fault drills', ['--runInBand', faultDrills]);
  // On its own, because a page that is slow to paint beside other work is no fault of the page.
  const browser = await runJest('browser', ['--runInBand', wholeProgramme]);

  const passed = steps.length - failedSteps.length + everything.passed + faults.passed + browser.passed;
  const failed = failedSteps.length + everything.failed + faults.failed + browser.failed;
  for (const name of [...failedSteps, ...everything.failures, ...faults.failures, ...browser.failures])
    process.stdout.write(`failed: ${name}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

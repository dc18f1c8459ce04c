import { checks } from './checks.mjs';
import { runNamedSteps } from './named-steps.mjs';
import { runJest } from './test/run-jest.mjs';
import { systemPrograms } from './test/system-programs.mjs';

const wholeProgramme = '/test/(browser|end-to-end)/';

const steps = [{ name: 'Chromium and Redis', run: systemPrograms }, ...checks];
const failedSteps = await runNamedSteps(steps);
const everything = await runJest('everything but the browser', [
  '--maxWorkers=100%',
  ...['/node_modules/', '/dist/', wholeProgramme].flatMap((pattern) => ['--testPathIgnorePatterns', pattern]),
]);
// On its own, because a page that is slow to paint beside other work is no fault of the page.
const browser = await runJest('browser', ['--runInBand', wholeProgramme]);

const passed = steps.length - failedSteps.length + everything.passed + browser.passed;
const failed = failedSteps.length + everything.failed + browser.failed;
for (const name of [...failedSteps, ...everything.failures, ...browser.failures])
  process.stdout.write(`failed: ${name}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

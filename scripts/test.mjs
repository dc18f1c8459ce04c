import { checks } from './checks.mjs';
import { runNamedSteps } from './named-steps.mjs';
import { runJest } from './test/run-jest.mjs';
import { systemPrograms } from './test/system-programs.mjs';

const steps = [{ name: 'Chromium and Redis', run: systemPrograms }, ...checks];
const failedSteps = await runNamedSteps(steps);
const everything = await runJest('everything but the browser', ['--testPathIgnorePatterns', '/test/browser/']);
// On its own, because a page that is slow to paint is not a fault of the page.
const browser = await runJest('browser', ['--runInBand', '/test/browser/']);

const passed = steps.length - failedSteps.length + everything.passed + browser.passed;
const failed = failedSteps.length + everything.failed + browser.failed;
for (const name of [...failedSteps, ...everything.failures, ...browser.failures])
  process.stdout.write(`failed: ${name}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

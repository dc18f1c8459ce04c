import { checks } from './checks.mjs';
import { runNamedSteps } from './named-steps.mjs';

const failed = await runNamedSteps(checks);
process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

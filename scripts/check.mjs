import { checks } from './checks.mjs';
import { root } from './bootstrap/root.mjs';
import { helpReminder } from './check/help-looked-at.mjs';
import { runNamedSteps } from './named-steps.mjs';

const failed = await runNamedSteps(checks);
process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
process.stdout.write(helpReminder(root, Date.now()));
process.exitCode = failed.length === 0 ? 0 : 1;

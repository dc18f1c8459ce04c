import { runEverything } from './test/run-everything.mjs';
import { runSpecs } from './test/run-specs.mjs';

const args = process.argv.slice(2);
process.exitCode = args.length === 0 ? await runEverything() : await runSpecs(args);

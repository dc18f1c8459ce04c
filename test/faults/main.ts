import { help, readOptions, WrongOption } from './options.js';
import { closeRigs } from './rig/rig.js';
import { asJson, asMarkdown, asTable } from './result.js';
import { runDrills } from './run-drill.js';

let closing: Promise<void> | undefined;
// A terminal and npm may both pass on the same Ctrl-C.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void (closing ??= closeRigs().finally(() => process.exit(130))));
}
process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (!options) {
      process.stdout.write(`${help()}\n`);
      return 0;
    }
    const findings = await runDrills(options, (words) => void process.stderr.write(`${words}\n`));
    const shown = { table: asTable, json: asJson, markdown: asMarkdown }[options.form](findings);
    process.stdout.write(`${shown}\n`);
    if (options.form !== 'table') process.stderr.write(`${asTable(findings)}\n`);
    return findings.every(({ held, notRun }) => held || notRun) ? 0 : 1;
  } catch (fault) {
    const words = fault instanceof WrongOption ? fault.message : ((fault as Error).stack ?? String(fault));
    process.stderr.write(`${words}\n`);
    return 1;
  }
}

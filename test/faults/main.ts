import { readOptions } from './options.js';
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
    const findings = await runDrills(options, (words) => void process.stderr.write(`${words}\n`));
    const show = options.json ? asJson : options.markdown ? asMarkdown : asTable;
    process.stdout.write(`${show(findings)}\n`);
    if (show !== asTable) process.stderr.write(`${asTable(findings)}\n`);
    return findings.every(({ held, notRun }) => held || notRun) ? 0 : 1;
  } catch (fault) {
    process.stderr.write(`${(fault as Error).stack ?? String(fault)}\n`);
    return 1;
  }
}

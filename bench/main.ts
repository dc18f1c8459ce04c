import { openBench } from './runtime/bench.js';
import type { Reading } from './measurement.js';
import { readOptions, type BenchOptions } from './options.js';
import { asMarkdown, asTable, inBrief, machine } from './output/readings.js';
import { measurements } from './registry.js';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    const before = machine();
    const readings = await measure(options);
    process.stderr.write(`before: ${before}\nafter:  ${machine()}\n`);
    process.stdout.write(`${printed(readings, options)}\n`);
    return readings.every(({ met }) => met !== false) ? 0 : 1;
  } catch (fault) {
    const words = fault instanceof Error ? fault.stack : String(fault);
    process.stderr.write(`${words}\n`);
    return 1;
  }
}

async function measure({ only, seed }: BenchOptions): Promise<Reading[]> {
  const bench = await openBench();
  const stop = () => void bench.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const readings: Reading[] = [];
  process.stderr.write(`seed: ${seed}\n`);
  try {
    for (const { name, run } of measurements.filter((one) => only.includes(one.name))) {
      const began = performance.now();
      process.stderr.write(`${name} …`);
      const found = await run(bench, seed);
      readings.push(...found);
      await bench.endMeasurement();
      const seconds = ((performance.now() - began) / 1_000).toFixed(0);
      // At once: a run that is broken off later has not been for nothing.
      process.stderr.write(` ${seconds} s: ${inBrief(found)}\n`);
    }
    return readings;
  } finally {
    await bench.close();
  }
}

function printed(readings: readonly Reading[], { json, markdown }: BenchOptions): string {
  if (json) return JSON.stringify(readings);
  return markdown ? asMarkdown(readings) : asTable(readings);
}

import { cells, nameOf } from './cells.js';
import { linesOf, type Line } from './lines.js';
import { readOptions } from './options.js';
import { runCells } from './run-cells.js';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    const wanted = cells.filter((cell) => nameOf(cell).includes(options.only ?? ''));
    if (wanted.length === 0)
      throw new Error(`Nothing has "${options.only}" in its name. Leave --only out to see all names.`);
    const began = performance.now();
    let through = 0;
    const results = await runCells(wanted, options, ({ cell }) =>
      process.stderr.write(`${++through} of ${wanted.length}: ${cell}\n`),
    );
    const lines = wanted.flatMap((cell, index) => linesOf(cell, results[index]!));
    process.stderr.write(`${options.couples} couples of each, seed ${options.seed}: ${seconds(began)} s\n`);
    process.stdout.write(`${options.json ? JSON.stringify(lines) : asTable(lines)}\n`);
    return lines.every(({ met }) => met !== false) ? 0 : 1;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    return 1;
  }
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1_000).toFixed(0);
}

function asTable(lines: readonly Line[]): string {
  const columns = ['name', 'value', 'unit', 'target', 'met'];
  const cellsOf = ({ name, value, unit, target, met }: Line) => [
    name,
    String(value ?? ''),
    unit,
    String(target ?? ''),
    met === null ? '' : met ? 'yes' : 'no',
  ];
  const rows = [columns, ...lines.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  return rows
    .map((row) =>
      row
        .map((text, index) => text.padEnd(widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Reading } from '../measurement.js';

const columns = ['name', 'value', 'unit', 'floor', 'ratio', 'target', 'met'] as const;

/** What the figures were taken on: without it they say nothing. */
export function machine(): string {
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${load}, Node ${process.versions.node}`;
}

/** The figures under each other, for the terminal. */
export function asTable(readings: readonly Reading[]): string {
  const lines = [[...columns], ...readings.map(cells)];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')).join('\n');
}

/** The same in one line, while the others are still being taken. */
export function inBrief(readings: readonly Reading[]): string {
  return readings
    .map(({ name, value, unit, ratio }) => `${name} ${value} ${unit}${ratio === null ? '' : ` (${ratio})`}`)
    .join(', ');
}

/** The same for docs/scale.md. */
export function asMarkdown(readings: readonly Reading[]): string {
  const lines = [[...columns], columns.map(() => '---'), ...readings.map(cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells({ name, value, unit, floor, ratio, target, met }: Reading): string[] {
  const said = met === null ? '' : met ? 'yes' : 'no';
  return [name, String(value), unit, String(floor ?? ''), String(ratio ?? ''), String(target ?? ''), said];
}

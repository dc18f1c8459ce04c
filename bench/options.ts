import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { measurements } from './registry.js';

export interface BenchOptions {
  /** The names of what is measured. */
  readonly only: readonly string[];
  /** Another one in each run, unless it is given to see a run again. */
  readonly seed: number;
  readonly as: 'table' | 'json' | 'markdown';
}

export const help = `npm run bench -- [--only NAME[,NAME]] [--seed NUMBER] [--json | --markdown]

Measures the real programme on this machine, everything on 127.0.0.1: medians of interleaved runs, each beside its floor
from the same run. Keep the machine quiet meanwhile.

${measurements.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`;

/** A wrong option: its message is for the terminal. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** Reads the command's options; null where help was asked for. Throws WrongOption. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { only, seed, json, markdown, help } = parse(args);
  if (help) return null;
  const known = measurements.map(({ name }) => name);
  const names = only ? only.split(',') : known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new WrongOption(`There is no measurement "${unknown}"; there are ${known.join(', ')}.`);
  if (seed !== undefined && !/^\d{1,9}$/.test(seed))
    throw new WrongOption('--seed takes a number of up to nine digits.');
  return {
    only: names,
    seed: seed === undefined ? randomInt(1_000_000_000) : Number(seed),
    as: json ? 'json' : markdown ? 'markdown' : 'table',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch (fault) {
    throw new WrongOption(`${(fault as Error).message} See --help.`);
  }
}

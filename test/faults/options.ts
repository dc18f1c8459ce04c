import { parseArgs } from 'node:util';
import type { Chosen } from './registry.js';
import { drills } from './registry.js';

export interface FaultOptions extends Chosen {
  readonly short: boolean;
  readonly form: 'table' | 'json' | 'markdown';
}

export function help(): string {
  return `npm run faults -- [--only NAME] [--short] [--backend postgres|redis] [--json | --markdown]

Breaks what Troth stands on, and holds every email against the drill's own book of what was due and against an SMTP
server that remembers everything it took. All of them take some 40 minutes; --short takes a few.

  --only NAME      one drill; may be given more than once
  --backend NAME   with the queue on this server only
  --json           the figures as an array
  --markdown       the table of docs/reliability.md

The drills: ${drills.map(({ name }) => name).join(', ')}.`;
}

/** A wrong option: its message is for the terminal. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** Reads the command's options; null where help was asked for. Throws WrongOption. */
export function readOptions(args: readonly string[]): FaultOptions | null {
  const { values } = parse(args);
  if (values.help) return null;
  const { only = [], backend, short, json, markdown } = values;
  const unknown = only.find((name) => !drills.some((drill) => drill.name === name));
  if (unknown) throw new WrongOption(`There is no drill "${unknown}". See --help.`);
  if (backend !== undefined && backend !== 'postgres' && backend !== 'redis')
    throw new WrongOption(`--backend is postgres or redis, not "${backend}".`);
  return { only, backend: backend ?? null, short, form: json ? 'json' : markdown ? 'markdown' : 'table' };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        backend: { type: 'string' },
        short: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (fault) {
    throw new WrongOption(`${(fault as Error).message} See --help.`);
  }
}

import { parseArgs } from 'node:util';

export interface RehearsalOptions {
  readonly couples: number;
  readonly weeks: number;
  readonly seed: string;
  readonly json: boolean;
  readonly killWorker: boolean;
}

export const help = `npm run rehearse -- [--couples 60] [--weeks 12] [--seed 7] [--json] [--kill-worker]

Couples with seeded behaviour live that many weeks, in simulated time, through the real API, database, queue, workers
and SMTP. Every email is held against an independent model of what should have been sent. Same seed, same result.

  --couples N      how many couples (1 to 20000)
  --weeks N        how many weeks (1 to 520)
  --seed TEXT      what the chances are rolled from
  --json           the figures as one line of JSON
  --kill-worker    kill a worker (SIGKILL) now and then and start it again

DATABASE_URL (an empty database) and REDIS_URL are used where they are set; otherwise PostgreSQL is embedded and holds
the queue too.`;

/** A wrong option: its message is for the terminal. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** Reads the command's options; null where help was asked for. Throws WrongOption. */
export function readOptions(args: readonly string[]): RehearsalOptions | null {
  const { values } = parse(args);
  if (values.help) return null;
  return {
    couples: whole('couples', values.couples, 20_000),
    weeks: whole('weeks', values.weeks, 520),
    seed: values.seed,
    json: values.json,
    killWorker: values['kill-worker'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        couples: { type: 'string', default: '60' },
        weeks: { type: 'string', default: '12' },
        seed: { type: 'string', default: '7' },
        json: { type: 'boolean', default: false },
        'kill-worker': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (fault) {
    throw new WrongOption(`${(fault as Error).message} See --help.`);
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most)
    throw new WrongOption(`--${name} is a whole number from 1 to ${most}, not ${JSON.stringify(text)}.`);
  return value;
}

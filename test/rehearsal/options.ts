import { Command, InvalidArgumentError } from '@commander-js/extra-typings';

const program = new Command('npm run rehearse --')
  .description(
    'Couples with seeded behaviour live that many weeks, in simulated time, through the real API, database, queue, workers ' +
      'and SMTP. Every email is held against an independent model of what should have been sent. Same seed, same result.',
  )
  .option('--couples <n>', 'how many couples (1 to 20000)', upTo(20_000), 60)
  .option('--weeks <n>', 'how many weeks (1 to 520)', upTo(520), 12)
  .option('--seed <text>', 'what the chances are rolled from', '7')
  .option('--json', 'the figures as one line of JSON', false)
  .option(
    '--characters',
    'in place of couples: four people whom figures could be deceived by, and all that is said of them',
    false,
  )
  .option('--kill-worker', 'kill a worker (SIGKILL) now and then and start it again', false)
  .addHelpText(
    'after',
    '\nDATABASE_URL (an empty database) and REDIS_URL are used where they are set; otherwise PostgreSQL is embedded and\n' +
      'holds the queue too.',
  );

export type RehearsalOptions = ReturnType<typeof readOptions>;

/** Reads the command's options; ends the process where help was asked for or an option is wrong. */
export function readOptions(args: readonly string[]) {
  return program.parse(args, { from: 'user' }).opts();
}

function upTo(most: number) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
    return value;
  };
}

import { Command, InvalidArgumentError } from '@commander-js/extra-typings';

const program = new Command('npm run calibrate --')
  .description(
    'Simulates couples whose answers are drawn by chance, lets the flags judge them, and says how many are flagged who did not ' +
      'change, how many changes are found, and how soon. Same seed, same result. What it means: docs/judgement.md.',
  )
  .option('--couples <n>', 'how many couples of each kind (100 to 100000)', couplesOf, 10_000)
  .option('--seed <number>', 'what the chances are rolled from', seedOf, 12)
  .option('--only <text>', 'only what has this in its name, such as "r 0.7" or "decline"')
  .option('--json', 'the figures as an array', false);

/** Reads the command's options; ends the process where help was asked for or an option is wrong. */
export function readOptions(args: readonly string[]) {
  return program.parse(args, { from: 'user' }).opts();
}

function couplesOf(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 100 || value > 100_000) throw new InvalidArgumentError('Give a whole number from 100 to 100000.');
  return value;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a number of up to nine digits.');
  return Number(text);
}

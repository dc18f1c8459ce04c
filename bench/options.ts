import { randomInt } from 'node:crypto';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { measurements } from './registry.js';

const program = new Command('npm run bench --')
  .description(
    'Measures the real programme on this machine, everything on 127.0.0.1: medians of interleaved runs, each beside its ' +
      'floor from the same run. Keep the machine quiet meanwhile.',
  )
  .addOption(
    new Option('--only <names>', 'these measurements, separated by commas')
      .argParser(namesOf)
      .default(namesOf(), 'all'),
  )
  .addOption(
    new Option('--seed <number>', 'to see a run again')
      .argParser(seedOf)
      .default(randomInt(1_000_000_000), 'another one each time'),
  )
  .addOption(new Option('--json', 'the readings as an array').conflicts('markdown'))
  .option('--markdown', 'the table of docs/scale.md')
  .addHelpText('after', `\n${measurements.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`);

export type BenchOptions = ReturnType<typeof readOptions>;

/** Reads the command's options; ends the process where help was asked for or an option is wrong. */
export function readOptions(args: readonly string[]) {
  return program.parse(args, { from: 'user' }).opts();
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a number of up to nine digits.');
  return Number(text);
}

function namesOf(text?: string): string[] {
  const known = measurements.map(({ name }) => name);
  const names = text?.split(',') ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no measurement "${unknown}"; there are ${known.join(', ')}.`);
  return names;
}

import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { drills } from './registry.js';

const program = new Command('npm run faults --')
  .description(
    "Breaks what Troth stands on, and holds every email against the drill's own book of what was due and against an SMTP " +
      'server that remembers everything it took. All of them take some 40 minutes; --short takes a few.',
  )
  .addOption(
    new Option('--only <name>', 'one drill; may be given more than once')
      .argParser(drillNamed)
      .default([] as readonly string[], 'all'),
  )
  .option('--short', 'all of them, smaller', false)
  .addOption(
    new Option('--backend <name>', 'with the queue on this server only').choices(['postgres', 'redis'] as const),
  )
  .addOption(new Option('--json', 'the figures as an array').conflicts('markdown'))
  .option('--markdown', 'the table of docs/reliability.md')
  .addHelpText('after', `\nThe drills: ${drills.map(({ name }) => name).join(', ')}.`);

/** Reads the command's options; ends the process where help was asked for or an option is wrong. */
export function readOptions(args: readonly string[]) {
  return program.parse(args, { from: 'user' }).opts();
}

function drillNamed(name: string, before: readonly string[]): readonly string[] {
  if (!drills.some((drill) => drill.name === name)) throw new InvalidArgumentError(`There is no drill "${name}".`);
  return [...before, name];
}

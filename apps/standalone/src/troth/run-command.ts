import { CannotRun, type CommandContext } from './command.js';
import { commands } from './registry.js';

/** Runs what was typed after `npm run troth --`. Throws CannotRun for what is no command. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (!command) {
    const asked = args.filter((word) => !word.startsWith('-')).join(' ');
    if (asked && asked !== 'help') throw new CannotRun(`There is no command "${asked}".\n\n${overview()}`);
    return context.say(overview());
  }
  await command.run(args.slice(command.name.split(' ').length), context);
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 3;
  const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}${does}`);
  return [
    'npm run troth -- <command>',
    '',
    ...lines,
    '',
    'Each has --help. DATABASE_URL names the database; without it, it is the embedded one in .troth.',
  ].join('\n');
}

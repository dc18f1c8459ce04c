import { Command as Parser, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import type { StandaloneSettings } from '@troth/config';
import type { Clock, Database } from '@troth/database';

/** What a command works on. The database is opened only when a command asks for it. */
export interface CommandContext {
  readonly settings: StandaloneSettings;
  readonly databaseUrl: () => Promise<string>;
  readonly database: () => Promise<Database>;
  readonly clock: () => Promise<Clock>;
  /** Writes a line of the answer. */
  readonly say: (line: string) => void;
}

export interface Command {
  /** As it is typed, such as `coach add`. */
  readonly name: string;
  /** In half a sentence. */
  readonly does: string;
  /** Throws CannotRun where it was not typed as it should be. */
  run(args: readonly string[], context: CommandContext): Promise<void>;
}

/** The command was not typed as it should be, or what it names is not there; the message is for the terminal. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  readonly code = 'cannot-run';
}

/** A command from its words and options, its action, and the rest of what --help shows. */
export function command(
  name: string,
  does: string,
  help: string,
  define: (parser: Parser, context: CommandContext) => CommandUnknownOpts,
): Command {
  const run = async (args: readonly string[], context: CommandContext) => {
    const parser = new Parser(`npm run troth -- ${name}`)
      .addHelpText('after', `\n${help}`)
      .exitOverride()
      .configureOutput({ writeOut: (text) => context.say(text.trimEnd()), writeErr: () => undefined });
    try {
      await define(parser, context).parseAsync(args, { from: 'user' });
    } catch (fault) {
      if (!(fault instanceof CommanderError)) throw fault;
      if (fault.exitCode !== 0) throw new CannotRun(`${fault.message.replace('error: ', '')}\nAsk with --help.`);
    }
  };
  return { name, does, run };
}

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
  /** Shown by --help: the arguments, an option a line, and an example. */
  readonly help: string;
  run(args: readonly string[], context: CommandContext): Promise<void>;
}

/** The command was not typed as it should be, or what it names is not there; the message is for the terminal. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  readonly code = 'cannot-run';
}

import { parseArgs } from 'node:util';
import { CannotRun } from './command.js';

export interface Arguments<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Reads `--name value`, `--flag` and words. Throws CannotRun for an option that the command doesn't know. */
export function readArguments<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly string[] = [],
): Arguments<Name> {
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values as Record<string, string | boolean>);
    return {
      values: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')) as Partial<
        Record<Name, string>
      >,
      flags: new Set(given.filter(([, value]) => value === true).map(([flag]) => flag)),
      words: positionals,
    };
  } catch (fault) {
    throw new CannotRun(`${(fault as Error).message.split('.')[0]}. Ask with --help.`);
  }
}

/** The value of an option that cannot be left out. */
export function needed<Name extends string>({ values }: Arguments<Name>, name: Name): string {
  const value = values[name];
  if (value === undefined || value.trim() === '') throw new CannotRun(`--${name} is needed. Ask with --help.`);
  return value;
}

/** The one word that a command is about, such as an id. */
export function theWord({ words }: Arguments<string>, what: string): string {
  const [word, more] = words;
  if (!word || more !== undefined) throw new CannotRun(`Give one ${what}. Ask with --help.`);
  return word;
}

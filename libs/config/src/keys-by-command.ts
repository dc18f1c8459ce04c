import { execFileSync } from 'node:child_process';
import { ConfigError } from './config-error.js';

const LONGEST_MS = 30_000;

type Given = Readonly<Record<string, string | undefined>>;

/** The settings with TROTH_KEYS as TROTH_KEYS_COMMAND gives them, where it is set. Throws ConfigError. */
export function withKeysByCommand(given: Given): Given {
  const { TROTH_KEYS_COMMAND: command, TROTH_KEYS: keys } = given;
  if (!command) return given;
  if (keys)
    throw new ConfigError([
      { setting: 'TROTH_KEYS_COMMAND', message: 'is of no use beside TROTH_KEYS: set one of the two' },
    ]);
  return { ...given, TROTH_KEYS: keysByCommand(command) };
}

/** What a command of the operator's writes, such as one that asks a vault; a fault never repeats it. */
function keysByCommand(command: string): string {
  try {
    const written = execFileSync('/bin/sh', ['-c', command], {
      encoding: 'utf8',
      timeout: LONGEST_MS,
      maxBuffer: 65_536,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return written
      .trim()
      .split(/\s*[\n,]\s*/)
      .join(',');
  } catch (fault) {
    const { status, code } = fault as { status?: number | null; code?: string };
    const why =
      code === 'ETIMEDOUT' ? `did not end in ${LONGEST_MS / 1_000} s` : `ended with ${status ?? code ?? 'a fault'}`;
    throw new ConfigError([{ setting: 'TROTH_KEYS_COMMAND', message: `${why}: run it yourself to see why` }]);
  }
}

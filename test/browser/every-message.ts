import { join } from 'node:path';

interface Message {
  readonly id: string;
  readonly text: string;
}

interface Finder {
  readonly findMessages: (root: string) => readonly Message[];
}

/** Every message that the code defines, with its English text. */
export async function everyMessage(): Promise<readonly Message[]> {
  const finder = join(process.cwd(), 'scripts/check/messages/find-messages.mjs');
  const { findMessages } = (await import(finder)) as Finder;
  return findMessages(process.cwd());
}

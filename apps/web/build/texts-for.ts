import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { Translate } from './parse-messages.ts';

const folder = resolve(import.meta.dirname, '../../../libs/messages/src/languages');

/**
 * The languages that the pages are built in: all, but for `--mode pseudo`, in which whatever was not said through a message
 * shows. That one wants libs/messages built; the pages themselves are built before any room.
 */
export async function textsFor(mode: string): Promise<Readonly<Record<string, Translate>>> {
  if (mode === 'pseudo') {
    const { pseudoText } = await load<typeof import('@troth/messages/pseudo')>('@troth/messages/pseudo');
    return { en: ({ text }) => pseudoText(text) };
  }
  const others = readdirSync(folder)
    .sort()
    .map((file) => [parse(file).name, translateBy(join(folder, file))]);
  return { en: ({ text }) => text, ...(Object.fromEntries(others) as Record<string, Translate>) };
}

function translateBy(file: string): Translate {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return ({ id, text }) => texts[id] ?? text;
}

/** By a name that Vite does not look up when it reads its settings. */
function load<Module>(name: string): Promise<Module> {
  return import(name) as Promise<Module>;
}

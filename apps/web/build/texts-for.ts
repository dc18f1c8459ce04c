import type { Translate } from './parse-messages.ts';

type Translations = Readonly<Record<string, string>>;

/**
 * English, but for `--mode <language>`, and for `--mode pseudo`, in which whatever was not said through a message shows.
 * These two want libs/messages built; the pages themselves are built before any room.
 */
export async function textsFor(mode: string): Promise<Translate> {
  if (mode === 'production' || mode === 'development') return ({ text }) => text;
  if (mode === 'pseudo') {
    const { pseudoText } = await load<typeof import('@troth/messages/pseudo')>('@troth/messages/pseudo');
    return ({ text }) => pseudoText(text);
  }
  const { languages } = await load<typeof import('@troth/messages')>('@troth/messages');
  const translations = Object.entries<Translations>(languages).find(([tag]) => tag === mode)?.[1];
  if (!translations) throw new Error(`Troth does not speak "${mode}": see libs/messages/src/languages.ts.`);
  return ({ id, text }) => translations[id] ?? text;
}

/** By a name that Vite does not look up when it reads its settings. */
function load<Module>(name: string): Promise<Module> {
  return import(name) as Promise<Module>;
}

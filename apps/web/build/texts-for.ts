import { languages } from '../../../libs/messages/src/index.ts';
import type { Translate } from './parse-messages.ts';

type Translations = Readonly<Record<string, string>>;

/**
 * The languages that the pages are built in: all, but for `--mode pseudo`, in which whatever was not said through a message
 * shows. That one wants libs/messages built; the pages themselves are built before any room.
 */
export async function textsFor(mode: string): Promise<Readonly<Record<string, Translate>>> {
  if (mode === 'pseudo') {
    const { pseudoText } = await load<typeof import('@troth/messages/pseudo')>('@troth/messages/pseudo');
    return { en: ({ text }) => pseudoText(text) };
  }
  return Object.fromEntries(
    Object.entries<Translations>(languages).map(([tag, translations]) => [
      tag,
      ({ id, text }) => translations[id] ?? text,
    ]),
  );
}

/** By a name that Vite does not look up when it reads its settings. */
function load<Module>(name: string): Promise<Module> {
  return import(name) as Promise<Module>;
}

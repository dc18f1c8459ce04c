import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { manifestIn, type Written } from './manifest.ts';
import { parsedText, parseMessages, type Translate } from './parse-messages.ts';

/** TypeScript does not know this of a locale yet. */
type LocaleWithText = Intl.Locale & { getTextInfo(): { direction: Written['dir'] } };

const nameOfIcon = 'web.on-this-device.iconName';
const needsScripts = 'web.document.needsScripts';
const placeholder = /(["'`])@@([^"'`]+)@@\1/g;

/**
 * Builds the pages once, and writes each file that holds words in every language: `assets/us-<hash>.de-<hash>.js`, and
 * `pages/de/us.html`, which names those, with `de.webmanifest` beside. A browser loads the words of one language only, beside the code that says them.
 */
export function inEachLanguage(languages: Readonly<Record<string, Translate>>): Plugin[] {
  const defined = new Map<string, string>();
  let folder: string;
  const tags = Object.keys(languages);
  const placeholders = parseMessages(tags, ({ id, text }) => {
    defined.set(id, text);
    return `@@${id}@@`;
  });
  const english = parseMessages(tags, (message) => parsedText(languages['en']!(message)));
  return [
    { ...placeholders, apply: 'build' },
    { ...english, apply: 'serve' },
    {
      name: 'troth:in-each-language',
      apply: 'build',
      configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
      writeBundle() {
        const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
        const documents = readdirSync(join(folder, 'pages'));
        for (const [tag, translate] of Object.entries(languages)) {
          const say = sayerOf(translate, defined);
          const inLanguage = renamerOf(scripts, `${tag}-${hashOf([...defined].map(([id]) => say(id)))}`);
          for (const name of scripts) {
            const code = readFileSync(join(folder, 'assets', name), 'utf8');
            const said = code.replace(placeholder, (_, _quote, id: string) => say(id));
            writeFileSync(join(folder, 'assets', inLanguage(name)), inLanguage(said));
          }
          mkdirSync(join(folder, 'pages', tag), { recursive: true });
          const plainly = (id: string) => plainText(id, translate, defined);
          writeFileSync(join(folder, `${tag}.webmanifest`), manifestIn(writtenIn(tag), plainly(nameOfIcon)));
          for (const path of ['index.html', ...documents.map((name) => join('pages', name))]) {
            const html = readFileSync(join(folder, path), 'utf8')
              .replace('lang="en-GB"', htmlAttributes(tag))
              .replace(defined.get(needsScripts)!, plainly(needsScripts));
            writeFileSync(join(folder, 'pages', tag, basename(path)), inLanguage(html));
          }
        }
        for (const name of scripts) rmSync(join(folder, 'assets', name));
        for (const name of documents) rmSync(join(folder, 'pages', name));
        rmSync(join(folder, 'index.html'));
      },
    },
  ];
}

/** What a message is as an expression of JavaScript, by its id. */
function sayerOf(translate: Translate, defined: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => {
    const text = defined.get(id);
    if (text === undefined) throw new Error(`The pages name a message ${id}, which no code defines.`);
    return expressionOf(parsedText(translate({ id, text })));
  };
}

/** Plain words, as a browser shows them without a script of ours; English where the language is none, as the pseudo-locale. */
function plainText(id: string, translate: Translate, defined: ReadonlyMap<string, string>): string {
  const text = defined.get(id);
  if (text === undefined) throw new Error(`No page says it any more: there is no message ${id}.`);
  const said = translate({ id, text });
  return typeof said === 'string' ? said : text;
}

/** JSON without the quotes around names that need none. */
function expressionOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(expressionOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}:${expressionOf(one)}`).join()}}`;
}

/** Gives each script that a text names its name in one language. */
function renamerOf(scripts: readonly string[], suffix: string): (text: string) => string {
  const named = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  return (text) => text.replace(named, (name) => name.replace(/\.js$/, `.${suffix}.js`));
}

function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, 8);
}

function htmlAttributes(tag: string): string {
  const { lang, dir } = writtenIn(tag);
  return dir === 'rtl' ? `lang="${lang}" dir="rtl"` : `lang="${lang}"`;
}

/** Our English is British. */
function writtenIn(tag: string): Written {
  const { direction } = (new Intl.Locale(tag) as LocaleWithText).getTextInfo();
  return { lang: tag === 'en' ? 'en-GB' : tag, dir: direction };
}

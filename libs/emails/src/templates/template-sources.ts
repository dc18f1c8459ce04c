import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Message } from '@troth/messages';
import type { TemplateWords } from './compile-templates.js';

/** The text of every template, as written: by kind, and the layout around them. */
export interface TemplateSources {
  readonly layout: { readonly html: string; readonly text: string };
  readonly kinds: Readonly<Record<string, { readonly html: string; readonly text: string }>>;
}

// The same folder whether this file runs from src or from dist.
const folder = new URL('../../src/', import.meta.url);

/** Reads them from the room's sources; null where only the built files were shipped. */
export function readTemplateSources(): TemplateSources | null {
  const kinds = new URL('kinds/', folder);
  if (!existsSync(kinds)) return null;
  const names = readdirSync(kinds).sort();
  return {
    layout: { html: read('layout/layout.mjml'), text: read('layout/layout.txt') },
    kinds: Object.fromEntries(
      names.map((name) => [
        name,
        { html: read(`kinds/${name}/template.mjml`), text: read(`kinds/${name}/template.txt`) },
      ]),
    ),
  };
}

/** The same fingerprint means the same emails. */
export function fingerprint(sources: TemplateSources, words: readonly TemplateWords[], options: object): string {
  const said = words.map(({ tag, shared, kinds, textOf }) => [tag, textsIn({ shared, kinds }, textOf)]);
  return createHash('sha256')
    .update(JSON.stringify([sources, said, options]))
    .digest('hex');
}

/** Each message by its text in that language, the variables by their names. */
function textsIn(words: object, textOf: TemplateWords['textOf']): string {
  return JSON.stringify(words, (_, value: unknown) => {
    if (value instanceof Set) return [...value];
    return isMessage(value) ? textOf(value) : value;
  });
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

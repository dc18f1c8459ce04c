import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

function read(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

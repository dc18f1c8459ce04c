import Handlebars from 'handlebars/runtime.js';
import { runInThisContext } from 'node:vm';
import type { CompiledTemplate } from './compile-templates.js';

type Specification = Parameters<typeof Handlebars.template>[0];
type Print = (view: Readonly<Record<string, unknown>>) => string;

/** Prints one kind in one language. Handlebars' compiler, most of the library, is not loaded for it. */
export type Printer = { readonly [Part in keyof CompiledTemplate]: Print };

/** What prints from a compiled template. */
export function printerOf({ subject, html, text }: CompiledTemplate): Printer {
  return { subject: printOf(subject), html: printOf(html), text: printOf(text) };
}

function printOf(source: string): Print {
  return Handlebars.template(runInThisContext(`(${source})`) as Specification);
}

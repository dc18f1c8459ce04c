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

// Handlebars makes its helpers and its list of what may be inherited once more for each printing; to a part it gives those of
// the whole. Every kind is printed as a part of this, which knows the helpers and lets nothing inherited through.
const nothing = { whitelist: {}, defaultValue: false };
const whole = {
  partial: true,
  helpers: Handlebars.helpers,
  hooks: {},
  protoAccessControl: { properties: nothing, methods: nothing },
};

function printOf(source: string): Print {
  const print = Handlebars.template(runInThisContext(`(${source})`) as Specification);
  return (view) => print(view, { ...whole, data: { root: view } });
}

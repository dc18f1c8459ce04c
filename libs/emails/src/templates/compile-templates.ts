import { directionOf, type Message } from '@troth/messages';
import { sayInTemplate, type MessagesByName, type Sayable } from './say-in-template.js';
import type { TemplateSources } from './template-sources.js';

/** In one language: MJML made to HTML, and all three made to what Handlebars prints from: the source of an object each. */
export interface CompiledTemplate {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The words for the templates, in one language. */
export interface TemplateWords {
  /** BCP 47. */
  readonly tag: string;
  readonly textOf: (message: Message) => Message['text'];
  readonly shared: MessagesByName;
  readonly kinds: Readonly<Record<string, KindWords>>;
}

export interface KindWords {
  readonly messages: MessagesByName & { readonly subject: Message };
  /** Of its variables and its view. */
  readonly variables: ReadonlySet<string>;
}

/** Without its own list of fonts: MJML would have the reader fetch them from Google. */
const mjmlOptions = { validationLevel: 'strict', keepComments: false, fonts: {} } as const;
const strict = { strict: true, knownHelpersOnly: true } as const;

/** What a compilation depends on besides its sources. */
export const options = { mjmlOptions, strict };

/** Puts the words into each kind and each kind into the layout, and compiles its MJML; throws with the compilers' own words on a fault. */
export async function compileTemplates(
  { layout, kinds }: TemplateSources,
  words: TemplateWords,
): Promise<Readonly<Record<string, CompiledTemplate>>> {
  const [{ default: mjml }, { default: Handlebars }] = await Promise.all([import('mjml'), import('handlebars')]);
  const plain = { ...strict, noEscape: true };
  const compiled: Record<string, CompiledTemplate> = {};
  for (const [kind, template] of Object.entries(kinds)) {
    const put = putterOf(kind, words);
    const inLayout = (around: string, content: string) => around.replace('<!-- content -->', () => content);
    const { html } = await mjml(
      inDirection(put(inLayout(layout.html, template.html), 'template.mjml'), words.tag),
      mjmlOptions,
    );
    compiled[kind] = {
      subject: String(Handlebars.precompile(put('{{say.subject}}', 'messages.ts'), plain)),
      html: String(Handlebars.precompile(withoutIndentation(html), strict)),
      text: String(Handlebars.precompile(put(inLayout(layout.text, template.text.trim()), 'template.txt'), plain)),
    };
  }
  return compiled;
}

function putterOf(kind: string, { kinds, shared, textOf }: TemplateWords) {
  const own = kinds[kind];
  if (!own) throw new Error(`libs/emails/src/kinds/${kind} has no line in libs/emails/src/registry.ts: add it.`);
  const sayable: Omit<Sayable, 'file' | 'isHtml'> = {
    messages: { say: own.messages, shared },
    variables: own.variables,
    textOf,
  };
  return (template: string, file: string) =>
    sayInTemplate(template, {
      ...sayable,
      file: `libs/emails/src/kinds/${kind}/${file}`,
      isHtml: file === 'template.mjml',
    });
}

/** Mail programs know no `start` and `end`: the sides are written out for each language. */
function inDirection(html: string, tag: string): string {
  const dir = directionOf(tag);
  const [start, end] = dir === 'ltr' ? ['left', 'right'] : ['right', 'left'];
  const written: Readonly<Record<string, string>> = { lang: htmlLang(tag), dir, start, end };
  return html.replace(/<!-- (lang|dir|start|end) -->/g, (_, name: string) => written[name]!);
}

/** Our English is British. */
function htmlLang(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}

/** A third of MJML's output is white space at the start of lines. */
function withoutIndentation(html: string): string {
  return html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n');
}

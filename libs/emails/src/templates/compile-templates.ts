import type { TemplateSources } from './template-sources.js';

/** MJML made to HTML, and both made to what Handlebars prints from: the source of an object each. */
export interface CompiledTemplate {
  readonly html: string;
  readonly text: string;
}

/** Without its own list of fonts: MJML would have the reader fetch them from Google. */
const mjmlOptions = { validationLevel: 'strict', keepComments: false, fonts: {} } as const;
const strict = { strict: true, knownHelpersOnly: true } as const;

/** What a compilation hangs on besides its sources. */
export const options = { mjmlOptions, strict };

/** Puts each kind into the layout and compiles its MJML; throws with the compilers' own words on a fault. */
export async function compileTemplates({
  layout,
  kinds,
}: TemplateSources): Promise<Readonly<Record<string, CompiledTemplate>>> {
  const [{ default: mjml }, { default: Handlebars }] = await Promise.all([import('mjml'), import('handlebars')]);
  const compiled: Record<string, CompiledTemplate> = {};
  for (const [kind, template] of Object.entries(kinds)) {
    const { html } = await mjml(
      layout.html.replace('<!-- content -->', () => template.html),
      mjmlOptions,
    );
    const text = layout.text.replace('<!-- content -->', () => template.text.trim());
    compiled[kind] = {
      html: String(Handlebars.precompile(withoutIndentation(html), strict)),
      text: String(Handlebars.precompile(text, { ...strict, noEscape: true })),
    };
  }
  return compiled;
}

/** A third of MJML's output is white space at the start of lines. */
function withoutIndentation(html: string): string {
  return html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n');
}

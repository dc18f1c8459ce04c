import type { TemplateSources } from './template-sources.js';

/** MJML made to HTML, still with its Handlebars expressions. */
export interface CompiledTemplate {
  readonly html: string;
  readonly text: string;
}

/** Without its own list of fonts: MJML would have the reader fetch them from Google. */
export const mjmlOptions = { validationLevel: 'strict', keepComments: false, fonts: {} } as const;

/** Puts each kind into the layout and compiles its MJML; throws with MJML's own words on a fault. */
export async function compileTemplates({
  layout,
  kinds,
}: TemplateSources): Promise<Readonly<Record<string, CompiledTemplate>>> {
  const { default: mjml } = await import('mjml');
  const compiled: Record<string, CompiledTemplate> = {};
  for (const [kind, template] of Object.entries(kinds)) {
    const { html } = await mjml(
      layout.html.replace('<!-- content -->', () => template.html),
      mjmlOptions,
    );
    compiled[kind] = {
      html: withoutIndentation(html),
      text: layout.text.replace('<!-- content -->', () => template.text.trim()),
    };
  }
  return compiled;
}

/** A third of MJML's output is white space at the start of lines. */
function withoutIndentation(html: string): string {
  return html.replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n');
}

import { speak, type Language } from '@troth/messages';
import { rendererOf, type EmailContext, type RenderedEmail } from './renderer.js';
import type { EmailKind, EmailVariables } from './registry.js';
import { loadTemplates } from './templates/load-templates.js';

export type { EmailContext, RenderedEmail } from './renderer.js';

type Renderer = ReturnType<typeof rendererOf>;

// Caught by nobody, so that a fault in a template stops the start. Not awaited here: for a module with an await of its own
// Jest loads everything that leads to it again and again.
const renderers = loadRenderers();

async function loadRenderers(): Promise<ReadonlyMap<string, Renderer>> {
  const byLanguage = Object.entries(await loadTemplates());
  return new Map(
    byLanguage.map(([language, templates]) => [language, rendererOf(speak(language as Language), templates)]),
  );
}

/** Renders one email from variables that are ready to print. Rejects with a ZodError when they do not fit the kind. */
export async function renderEmail<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  context: EmailContext,
): Promise<RenderedEmail> {
  const { language = 'en' } = context;
  const render = (await renderers).get(language);
  if (!render) throw new Error(`The email templates are not compiled in "${language}": build libs/emails again.`);
  return render(kind, variables, context);
}

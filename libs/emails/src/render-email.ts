import { speak, type Language } from '@troth/messages';
import { rendererOf, type EmailContext, type RenderedEmail } from './renderer.js';
import type { EmailKind, EmailVariables } from './registry.js';
import { loadTemplates } from './templates/load-templates.js';

export type { EmailContext, RenderedEmail } from './renderer.js';

type Renderer = ReturnType<typeof rendererOf>;

// Caught by nobody, so that a fault in a template stops the start. Not awaited here: for a module with an await of its own
// Jest loads everything that leads to it again and again.
const templates = loadTemplates();
const renderers = new Map<Language, Renderer>();

/** Made when the first email in a language is: most workers write in one or two. */
async function rendererIn(language: Language): Promise<Renderer> {
  const compiled = (await templates)[language];
  if (!compiled) throw new Error(`The email templates are not compiled in "${language}": build libs/emails again.`);
  const renderer = renderers.get(language) ?? rendererOf(speak(language), compiled);
  renderers.set(language, renderer);
  return renderer;
}

/** Renders one email from variables that are ready to print. Rejects with a ZodError when they do not fit the kind. */
export async function renderEmail<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  context: EmailContext,
): Promise<RenderedEmail> {
  const render = await rendererIn(context.language ?? 'en');
  return render(kind, variables, context);
}

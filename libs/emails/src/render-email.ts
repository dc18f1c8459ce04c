import { speak, type Language } from '@troth/messages';
import { rendererOf, type EmailContext, type RenderedEmail } from './renderer.js';
import type { EmailKind, EmailVariables } from './registry.js';
import { loadTemplates } from './templates/load-templates.js';

export type { EmailContext, RenderedEmail } from './renderer.js';

const renderers = new Map(
  Object.entries(await loadTemplates()).map(([language, templates]) => [
    language,
    rendererOf(speak(language as Language), templates),
  ]),
);

/** Renders one email from variables that are ready to print. Throws a ZodError when they do not fit the kind. */
export function renderEmail<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  context: EmailContext,
): RenderedEmail {
  const { language = 'en' } = context;
  const render = renderers.get(language);
  if (!render) throw new Error(`The email templates are not compiled in "${language}": build libs/emails again.`);
  return render(kind, variables, context);
}

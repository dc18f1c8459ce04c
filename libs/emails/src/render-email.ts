import { oneLine } from './display-text.js';
import type { EmailDefinition, EmailPicture } from './email-definition.js';
import { foldText } from './fold-text.js';
import { layoutOf, type EmailContext } from './layout/layout.js';
import { emailKinds, type EmailKind, type EmailVariables } from './registry.js';
import { loadTemplates } from './templates/load-templates.js';
import { printerOf, type Printer } from './templates/printer.js';

export type { EmailContext } from './layout/layout.js';

/** What a transport needs to compose the message; the headers and addresses are its own. */
export interface RenderedEmail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly EmailPicture[];
}

const printers = await loadPrinters();

/** Renders one email from variables that are ready to print. Rejects with a ZodError when they do not fit the kind. */
export async function renderEmail<Kind extends EmailKind>(
  kind: Kind,
  variables: EmailVariables<Kind>,
  context: EmailContext,
): Promise<RenderedEmail> {
  const definition: EmailDefinition = emailKinds[kind];
  const printable = definition.variables.parse(variables);
  const layout = layoutOf(definition, context, oneLine(definition.subject(printable)), printable.link);
  const view = { ...printable, ...definition.view?.(printable), layout };
  const { html, text } = printers[kind];
  return {
    subject: layout.subject,
    preheader: layout.preheader,
    html: html(view),
    text: foldText(tidy(text(view))),
    attachments: (await definition.pictures?.(printable)) ?? [],
  };
}

async function loadPrinters(): Promise<Record<EmailKind, Printer>> {
  const templates = await loadTemplates();
  const kinds = Object.keys(emailKinds) as EmailKind[];
  const forgotten = Object.keys(templates).find((kind) => !Object.hasOwn(emailKinds, kind));
  if (forgotten)
    throw new Error(`libs/emails/src/kinds/${forgotten} has no line in libs/emails/src/registry.ts: add it.`);
  return Object.fromEntries(
    kinds.map((kind) => {
      const template = templates[kind];
      if (!template) throw new Error(`The email ${kind} has no templates in libs/emails/src/kinds/${kind}.`);
      return [kind, printerOf(template)];
    }),
  ) as Record<EmailKind, Printer>;
}

/** At most one empty line in a row. */
function tidy(text: string): string {
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

import type { Speaker } from '@troth/messages';
import { oneLine } from './display-text.js';
import type { EmailDefinition } from './email-definition.js';
import { foldText } from './fold-text.js';
import { layoutOf, type EmailContext } from './layout/layout.js';
import { emailKinds, type EmailKind, type EmailVariables } from './registry.js';
import type { CompiledTemplate } from './templates/compile-templates.js';
import { printerOf, type Printer } from './templates/printer.js';

export type { EmailContext } from './layout/layout.js';

/** What a transport needs to compose the message; the headers and addresses are its own. */
export interface RenderedEmail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/** Renders emails in one language, whose words the templates were compiled with. */
export function rendererOf({ say }: Pick<Speaker, 'say'>, templates: Readonly<Record<string, CompiledTemplate>>) {
  const printers = printersOf(templates);
  return <Kind extends EmailKind>(
    kind: Kind,
    variables: EmailVariables<Kind>,
    context: EmailContext,
  ): RenderedEmail => {
    const definition: EmailDefinition = emailKinds[kind];
    const printable = definition.variables.parse(variables);
    const { subject, html, text } = printers[kind];
    const layout = layoutOf(definition, context, oneLine(subject(printable)), printable.link);
    const view = { ...printable, ...definition.view?.(printable, say), layout };
    return {
      subject: layout.subject,
      preheader: say(definition.messages.preheader),
      html: html(view),
      text: foldText(tidy(text(view))),
    };
  };
}

function printersOf(templates: Readonly<Record<string, CompiledTemplate>>): Record<EmailKind, Printer> {
  const kinds = Object.keys(emailKinds) as EmailKind[];
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

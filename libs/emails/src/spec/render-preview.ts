import { emailKinds, type EmailKind, type EmailVariables } from '../registry.js';
import { renderEmail, type RenderedEmail } from '../render-email.js';

export const context = { publicUrl: 'https://troth.example', practiceName: 'Harbour House', aboutToken: 'about' };

/** One kind with its preview data, some of it replaced. */
export function renderPreview<Kind extends EmailKind>(
  kind: Kind,
  changes: Partial<EmailVariables<Kind>> = {},
): Promise<RenderedEmail> {
  const preview = emailKinds[kind].preview as EmailVariables<Kind>;
  return renderEmail(kind, { ...preview, ...changes }, context);
}

/** The words that a reader of the HTML sees, its entities decoded and its white space made single. */
export function wordsOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<title[\s\S]*?<\/title>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Everything that both parts say: a kind's spec asks this for its facts. */
export function saysInBoth(email: RenderedEmail, fact: string): boolean {
  return wordsOf(email.html).includes(fact) && email.text.replace(/\s+/g, ' ').includes(fact);
}

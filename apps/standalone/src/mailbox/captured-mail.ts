import type { CapturedMail } from '@troth/contract';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';

/** Reads a raw RFC 5322 message. Never throws for an odd one: what is missing is empty. */
export async function captureMail(id: string, raw: Buffer, receivedAt: Date): Promise<CapturedMail> {
  const parsed = await simpleParser(raw, { skipImageLinks: true });
  const text = parsed.text ?? '';
  const html = parsed.html || '';
  const headers = headersOf(parsed);
  return {
    id,
    kind: headers['feedback-id']?.split(':')[0] ?? '',
    from: addresses(parsed.from),
    to: addresses(parsed.to),
    subject: parsed.subject ?? '',
    date: (parsed.date ?? receivedAt).toISOString(),
    headers,
    text,
    html,
    links: linksIn(html, text),
  };
}

function addresses(field: AddressObject | AddressObject[] | undefined): string {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address }) => address ?? ''))
    .filter((address) => address !== '')
    .join(', ');
}

function headersOf({ headerLines }: ParsedMail): Record<string, string> {
  const unfolded = headerLines.map(({ key, line }): [string, string] => [
    key,
    line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]+/g, ' ')
      .trim(),
  ]);
  return Object.fromEntries(unfolded);
}

function linksIn(html: string, text: string): string[] {
  const inHtml = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&'));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([url]) => url);
  return [...new Set([...inHtml, ...inText])];
}

import { simpleParser } from 'mailparser';

export interface Mail {
  /** The recipients of the envelope. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By lower-case name, unfolded; a repeated header's values are joined by newlines. */
  readonly headers: Readonly<Record<string, string>>;
  /** Every URL of the text part, in order. */
  readonly links: readonly string[];
  readonly attachments: readonly { cid: string | undefined; contentType: string; content: Buffer }[];
  readonly raw: string;
  readonly receivedAt: Date;
}

/** Reads one message as a mail program would. */
export async function parseMail(raw: Buffer, recipients: readonly string[]): Promise<Mail> {
  const parsed = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const text = parsed.text ?? '';
  return {
    to: recipients,
    from: parsed.from?.text ?? '',
    subject: parsed.subject ?? '',
    text,
    html: parsed.html || '',
    headers: headersOf(parsed.headerLines),
    links: text.match(/https?:\/\/[^\s<>")\]]+/g) ?? [],
    attachments: parsed.attachments.map(({ cid, contentType, content }) => ({ cid, contentType, content })),
    raw: raw.toString(),
    receivedAt: new Date(),
  };
}

function headersOf(lines: readonly { key: string; line: string }[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, line } of lines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n\s+/g, ' ')
      .trim();
    headers[key] = key in headers ? `${headers[key]}\n${value}` : value;
  }
  return headers;
}

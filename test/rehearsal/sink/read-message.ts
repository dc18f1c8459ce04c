/** What the checks need of one raw email. `text` is every readable part, decoded, one after the other. */
export interface ReadMessage {
  readonly messageId: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  /** The pictures' bytes, base64, in order. */
  readonly pictures: readonly string[];
}

type Headers = ReadonlyMap<string, string>;

interface Part {
  readonly headers: Headers;
  readonly body: string;
}

/** Reads what Troth's own composer writes: many times faster than a full MIME parser, which a rehearsal of 40,000 mails feels. */
export function readMessage(raw: Buffer): ReadMessage {
  const whole = partOf(raw.toString('latin1'));
  const leaves = leavesOf(whole);
  const readable = leaves.filter(({ headers }) => (headers.get('content-type') ?? 'text/plain').startsWith('text/'));
  const text = readable.map(decode).join('\n');
  return {
    messageId: whole.headers.get('message-id') ?? '',
    kind: (whole.headers.get('feedback-id') ?? '').split(':')[0]!,
    to: /<([^>]+)>/.exec(whole.headers.get('to') ?? '')?.[1] ?? whole.headers.get('to') ?? '',
    subject: whole.headers.get('subject') ?? '',
    text,
    links: [...new Set([...text.matchAll(/https?:\/\/[^\s"'<>)\]]+/g)].map(([url]) => url.replaceAll('&amp;', '&')))],
    pictures: leaves
      .filter(({ headers }) => headers.get('content-type')?.startsWith('image/'))
      .map(({ body }) => body.replace(/\s+/g, '')),
  };
}

function partOf(text: string): Part {
  const end = text.indexOf('\r\n\r\n');
  const head = end < 0 ? text : text.slice(0, end);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: end < 0 ? '' : text.slice(end + 4) };
}

function leavesOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(part.headers.get('content-type') ?? '')?.[1];
  if (!boundary) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((text) => leavesOf(partOf(text.replace(/^\r\n/, ''))));
}

function decode({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

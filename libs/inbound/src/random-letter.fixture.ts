/** Stands in what a person writes in each letter; where it is read in the end, somebody sees it. */
export const mark = 'zqxw';

const own = [
  `Please ring me, ${mark}.`,
  `Wir haben gestritten, ${mark}, und ich möchte reden.`,
  `J’ai besoin d’aide ${mark}.`,
  `Он ушёл, ${mark}.`,
  `私は疲れました ${mark}`,
  mark,
  `He wrote at 18:00: ${mark}`,
  `On Monday ${mark} wrote:`,
  `7 6 8 ${mark}`,
  `-- ${mark}`,
  `Help: ${mark}`,
  `From: ${mark}`,
  `👨‍👩‍👧 ${mark}`,
];
const quotes = [
  'On Sun, 6 Dec 2026 at 18:00, Troth <hello@troth.example> wrote:\n> How was your week?\n> 1 1 1',
  'Am 06.12.2026 um 18:00 schrieb Troth <hello@troth.example>:\n> Wie war es',
  '-----Original Message-----\nFrom: Troth\nHow was it',
  'Fra: Troth <hello@troth.example>\nSendt: 6. december 2026 18:00\nTil: Robin\nEmne: Your check-in\n\nHow? 7 7 7',
  '________________________________\nVon: Troth <hello@troth.example>\nGesendet: Sonntag, 6. Dezember 2026 18:00\nAn: Robin',
  '> a\n> b',
  '',
];
const signatures = ['', '', '-- \nRobin\n+49 170', 'Sent from my iPhone', 'Robin', 'This email is confidential.'];
const charsets = ['utf-8', 'utf-8', 'iso-8859-1', 'windows-1252', 'x-unknown', 'utf-16le', 'unicode-1-1-utf-7', ''];
const encodings = ['8bit', 'quoted-printable', 'base64', '7bit', 'binary', 'weird', ''];
const dispositions = ['', '', '', 'inline', 'inline; filename="n.txt"', 'attachment; filename=x.txt'];
const attachments = [
  'Content-Type: image/jpeg; name=p.jpg\nContent-Disposition: attachment; filename=p.jpg\n\nJFIF\n',
  'Content-Type: application/pdf\n\n%PDF\n',
  'Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: x\n\nother\n',
  'Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n',
  'Content-Type: application/pgp-signature\n\nx\n',
];
const senders = ['Robin <robin@home.example>', 'robin@home.example', '"R, B" <robin@home.example>', ''];
const subjects = [
  'Re: Your check-in',
  'AW: Your check-in',
  '',
  'Out of office: x',
  'SV: Your check-in',
  'Your check-in',
];
const telling = [mark, `Help: ${mark}`, `${mark}: call me`, `=?utf-8?B?${btoa(`${mark} please`)}?=`];
const signs = [
  '',
  '',
  '',
  'List-Id: <x.example>',
  'Precedence: bulk',
  'Auto-Submitted: auto-replied',
  'X-Auto-Response-Suppress: All',
];

/** Makes letters as mail programs write them, put together at random from a seed. */
export class RandomLetters {
  private boundaries = 0;

  constructor(private state: number) {}

  next(): Buffer {
    const inSubject = this.chance() < 0.1;
    const subject = this.pick(inSubject ? telling : subjects);
    const header = [`From: ${this.pick(senders)}`, `Subject: ${subject}`, this.pick(signs), 'MIME-Version: 1.0'];
    const body = this.body(inSubject ? '1 2 3' : this.pick(own));
    return Buffer.from(
      `${header.filter((line) => line !== '').join('\n')}\n${body}`.replace(/\r?\n/g, '\r\n'),
      'latin1',
    );
  }

  private body(words: string): string {
    const [above, below, signature] = [this.pick(quotes), this.pick(quotes), this.pick(signatures)];
    const long = this.chance() < 0.03 ? '> long\n'.repeat(this.pick([100, 6_000, 20_000])) : '';
    // What no mark quotes begins below the words.
    const first = this.chance() < 0.3 && /^[OA>]/.test(above) ? `${above}\n` : '';
    const text = [first, words, signature, below, long].filter((one) => one !== '').join(this.pick(['\n', '\n\n']));
    const plain = () => this.part('text/plain', text);
    const html = () => this.part('text/html', this.html(words, above, below));
    const empty = () => this.part('text/plain', this.pick(['', ' ', '\n', 'This message needs HTML.']));
    const attached = () => this.pick(attachments);
    const shapes: readonly (() => string)[] = [
      ...[plain, plain, html, () => `\n${text}`],
      () => this.multipart('alternative', plain(), html()),
      () => this.multipart('alternative', empty(), html()),
      () => this.multipart('alternative', html()),
      () => this.multipart('mixed', html(), attached()),
      () => this.multipart('mixed', plain(), attached()),
      () => this.multipart('mixed', attached(), plain()),
      () => this.multipart('mixed', empty(), html()),
      () => this.multipart('mixed', plain(), this.part('text/plain', 'The footer of a list')),
      () => this.multipart('mixed', this.multipart('mixed', plain())),
      () => this.multipart('related', html(), attached()),
      () => this.multipart('mixed', this.multipart('related', html(), attached()), attached()),
      () =>
        this.multipart(
          'mixed',
          this.multipart('alternative', empty(), this.multipart('related', html(), attached())),
          attached(),
        ),
      () => this.multipart('signed', plain(), attached()),
      () => this.multipart('report', plain()),
      ...['text/enriched', 'text/markdown', 'application/octet-stream'].map((type) => () => this.part(type, words)),
      ...['multipart/mixed', 'nonsense'].map((type) => () => `Content-Type: ${type}\n\n${text}`),
    ];
    return this.pick(shapes)();
  }

  private html(words: string, above: string, below: string): string {
    const [own, quoted, quotedBelow] = [words, above, below].map((text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>'),
    );
    return this.pick([
      `<div>${own}</div><blockquote>${quotedBelow}</blockquote>`,
      `<html><head><style>p{a:b}</style></head><body><p class=MsoNormal>${own}</p><hr><p>${quotedBelow}</p></body></html>`,
      `<table><tr><td>${own}</td></tr></table>`,
      `<blockquote>${quoted}</blockquote><p>${own}`,
      `<ul><li>${own}</ul><!-- c -->`,
      `<pre>${own}\n</pre>`,
      own!,
    ]);
  }

  private part(type: string, text: string): string {
    const charset = this.pick(charsets);
    const bytes = Buffer.from(
      text,
      charset === 'utf-16le' ? 'utf16le' : /^(?:iso|win)/.test(charset) ? 'latin1' : 'utf8',
    );
    const encoding = charset === 'utf-16le' ? 'base64' : this.pick(encodings);
    const disposition = this.pick(dispositions);
    const header = [
      `Content-Type: ${type}${charset && `; charset=${charset}`}${this.chance() < 0.1 ? '; format=flowed' : ''}`,
      ...(encoding === '' ? [] : [`Content-Transfer-Encoding: ${encoding}`]),
      ...(disposition === '' ? [] : [`Content-Disposition: ${disposition}`]),
    ];
    return `${header.join('\n')}\n\n${encoded(bytes, encoding)}\n`;
  }

  private multipart(kind: string, ...parts: readonly string[]): string {
    const boundary = `b${(this.boundaries += 1)}`;
    const end = this.chance() < 0.9 ? `--${boundary}--\n` : '';
    return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${parts.map((one) => `--${boundary}\n${one}`).join('')}${end}`;
  }

  private pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.chance() * all.length)]!;
  }

  /** Mulberry32. */
  private chance(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

function encoded(bytes: Buffer, encoding: string): string {
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\n');
  if (encoding !== 'quoted-printable') return bytes.toString('latin1');
  const escaped = [...bytes].map((byte) =>
    byte === 10 || (byte > 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return escaped.join('').replace(/(?:=..|[^=\n]){60}/g, '$&=\n');
}

import { readFileSync } from 'node:fs';
import { mailToken } from '@troth/sealing';
import { createTransport } from 'nodemailer';
import type { PracticeUnderTest } from './practice-under-test.js';

export const inboundDomain = 'in.troth.example';

export interface Letter {
  readonly raw: string | Buffer;
  /** The envelope's sender; '' for none. */
  readonly from?: string;
  readonly to: string;
}

/** The mail servers of the world outside: they send to our listener over real SMTP. */
export class Post {
  constructor(private readonly practice: PracticeUnderTest) {}

  /** Hands a letter over; throws what the listener answers with. */
  async send({ raw, from = '', to }: Letter): Promise<void> {
    const url = this.practice.workers[0]?.inboundUrl;
    if (!url) throw new Error('Nobody listens.');
    const { hostname, port, protocol } = new URL(url);
    const transport = createTransport({
      host: hostname,
      port: Number(port),
      lmtp: protocol === 'lmtp:',
      ignoreTLS: true,
    });
    try {
      const sent: { rejectedErrors?: readonly Error[] } = await transport.sendMail({
        envelope: { from, to: [to] },
        raw,
      });
      // LMTP answers for each recipient by itself.
      const [refused] = sent.rejectedErrors ?? [];
      if (refused) throw refused;
    } finally {
      transport.close();
    }
  }

  /** Where what comes back from the latest email of a kind to a person goes. */
  async address(purpose: 'bounce' | 'reply', personId: string, kind: string): Promise<string> {
    const [found] = await this.practice.database.query<{ id: string }>(
      'select id from delivery where person_id = $1 and kind = $2 order by id desc limit 1',
      [personId, kind],
    );
    if (!found) throw new Error(`They got no ${kind}.`);
    return `${purpose}-${mailToken(this.practice.keys, purpose, found.id)}@${inboundDomain}`;
  }
}

/** A message as a real mail system writes it, from the samples that libs/inbound reads. */
export function sampleLetter(name: string, fill: Readonly<Record<string, string>> = {}): Buffer {
  const file = new URL(`../../../libs/inbound/samples/${name}.eml`, import.meta.url);
  const text = readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, field: string) => fill[field] ?? '');
  return Buffer.from(text.replace(/\r?\n/g, '\r\n'));
}

let letters = 0;

/** What a person writes back: text above the email that they answer. */
export function reply(
  text: string,
  messageId = `letter-${(letters += 1)}@mail.example.org`,
  from = 'robin.couple@example.org',
): Buffer {
  const lines = [
    `From: ${from}`,
    'To: us',
    'Subject: Re: Your check-in',
    `Message-ID: <${messageId}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text.split('\n'),
    '',
    'On Sun, 29 Nov 2026 at 19:30, Troth <hello@troth.example> wrote:',
    '> How was your week? 1 1 1',
  ];
  return Buffer.from(lines.join('\r\n'));
}

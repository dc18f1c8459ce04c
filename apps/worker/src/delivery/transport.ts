import { createTransport } from 'nodemailer';
import type { GatedBody } from './gated-body.js';
import { SmtpUtf8 } from './smtputf8.js';

export interface Transport {
  /** Sends one message to one address; resolves with the server's answer, rejects with the mail library's error. */
  send(envelope: { from: string; to: string }, body: GatedBody): Promise<string>;
  close(): void;
}

export interface TransportOptions {
  readonly smtpUrl: string;
  readonly connections: number;
  /** After so many a connection is closed, and another one opened. */
  readonly messagesPerConnection: number;
  /** After so long without a word from the server a connection is given up. */
  readonly socketTimeoutMs: number;
}

/** A pool of connections to the SMTP server; it never sends anything again by itself. */
export function openTransport({
  smtpUrl,
  connections,
  messagesPerConnection,
  socketTimeoutMs,
}: TransportOptions): Transport {
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    maxMessages: messagesPerConnection,
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: socketTimeoutMs,
  });
  const smtpUtf8 = new SmtpUtf8(smtpUrl, 15_000);
  // The content is read by the connection itself, not copied ahead: so its first read is the server's 354.
  pool.use('stream', (mail, done) => {
    const { body } = mail.data as { body?: GatedBody };
    if (body) mail.message.createReadStream = () => body as never;
    done();
  });
  return {
    async send({ from, to }, body) {
      await smtpUtf8.demandFor(to);
      const { response } = await pool.sendMail({
        envelope: { from, to: [to] },
        raw: 'replaced by the body',
        body,
      } as never);
      return response;
    },
    close: () => pool.close(),
  };
}

/** The server as `host:port`, without who signs in. */
export function serverOf(smtpUrl: string): string {
  const { hostname, port, protocol } = new URL(smtpUrl);
  return `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
}

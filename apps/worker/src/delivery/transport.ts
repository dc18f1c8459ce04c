import SMTPPool from 'nodemailer/lib/smtp-pool';
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

/**
 * A pool of connections to the SMTP server; it never sends anything again by itself. The messages are ready for the
 * wire, so the library's composer, which would make a message around each, is left out.
 */
export function openTransport({
  smtpUrl,
  connections,
  messagesPerConnection,
  socketTimeoutMs,
}: TransportOptions): Transport {
  const pool = new SMTPPool({
    url: smtpUrl,
    maxConnections: connections,
    maxMessages: messagesPerConnection,
    maxRequeues: 0,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: socketTimeoutMs,
  });
  const smtpUtf8 = new SmtpUtf8(smtpUrl, 15_000);
  return {
    async send({ from, to }, body) {
      await smtpUtf8.demandFor(to);
      return new Promise<string>((resolve, reject) => {
        const mail = {
          data: {},
          message: {
            getEnvelope: () => ({ from, to: [to] }),
            // Piped by the connection itself, not read ahead: so that comes with the server's 354.
            createReadStream: () => body,
            // What the library would log of a message; it logs nothing here.
            messageId: () => '',
            getHeader: () => '',
          },
        };
        pool.send(mail as never, (fault, info) => (fault ? reject(fault) : resolve(info?.response ?? '')));
      });
    },
    close: () => pool.close(),
  };
}

/** The server as `host:port`, without who signs in. */
export function serverOf(smtpUrl: string): string {
  const { hostname, port, protocol } = new URL(smtpUrl);
  return `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
}

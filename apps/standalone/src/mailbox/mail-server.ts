import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

const LARGEST_MAIL = 10 * 1024 * 1024;

export interface MailServer {
  /** Where it listens, as SMTP_URL wants it. */
  readonly url: string;
  close(): Promise<void>;
}

/** The addresses that a message was handed over for, and its raw bytes. A rejection is answered as a temporary fault. */
export type Receive = (raw: Buffer, recipients: readonly string[]) => Promise<unknown>;

/** A real SMTP server for this machine only; `port` 0 takes a free one. */
export async function startMailServer(receive: Receive, port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    onData: (stream, session, done) => {
      readAll(stream)
        .then((raw) =>
          receive(
            raw,
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        )
        .then(
          () => done(),
          () => done(Object.assign(new Error('Try again later'), { responseCode: 451 })),
        );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

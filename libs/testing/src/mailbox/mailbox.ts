import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from 'smtp-server';
import { parseMail, type Mail } from './mail.js';

export type { Mail } from './mail.js';

export interface Mailbox {
  /** Such as `smtp://127.0.0.1:40123`. */
  readonly url: string;
  /** Everything accepted so far, in order. */
  readonly mails: readonly Mail[];
  /** The first mail that fits and was not taken before; waits for it, and throws with the subjects seen if none comes. */
  nextMail(fits?: (mail: Mail) => boolean, options?: { withinMs?: number }): Promise<Mail>;
  /** Answers RCPT with this SMTP reply where the function gives one; null takes the recipient. */
  refuse(answer: (address: string) => { code: number; message: string } | null): void;
  close(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it is given; with or without SMTPUTF8 (RFC 6531). */
export async function startMailbox({ smtpUtf8 = true }: { smtpUtf8?: boolean } = {}): Promise<Mailbox> {
  const mails: Mail[] = [];
  const taken = new Set<Mail>();
  const waiting = new Set<() => void>();
  let refusal: Parameters<Mailbox['refuse']>[0] = () => null;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideSMTPUTF8: !smtpUtf8,
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(asError(refusal(address))),
    onData: (stream, session, done) => {
      accept(stream, session.envelope.rcptTo).then(
        () => done(),
        (fault: Error) => done(fault),
      );
    },
  });

  async function accept(stream: SMTPServerDataStream, recipients: readonly SMTPServerAddress[]): Promise<void> {
    mails.push(await parseMail(stream, recipients));
    [...waiting].forEach((look) => look());
  }

  async function nextMail(fits: (mail: Mail) => boolean = () => true, { withinMs = 10_000 } = {}): Promise<Mail> {
    return new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(look);
        clearTimeout(timer);
      };
      const look = () => {
        const mail = mails.find((one) => !taken.has(one) && fits(one));
        if (!mail) return;
        taken.add(mail);
        end();
        resolve(mail);
      };
      const timer = setTimeout(() => {
        end();
        const seen = mails.map((mail) => `${mail.to.join(', ')}: ${mail.subject}`).join('\n  ');
        reject(new Error(`No such mail within ${withinMs} ms. There came:\n  ${seen || 'none'}`));
      }, withinMs);
      waiting.add(look);
      look();
    });
  }

  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    nextMail,
    refuse: (answer) => void (refusal = answer),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function asError(answer: { code: number; message: string } | null): Error | null {
  return answer && Object.assign(new Error(answer.message), { responseCode: answer.code });
}

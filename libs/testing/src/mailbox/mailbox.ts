import type { AddressInfo, Socket } from 'node:net';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';
import { undergo, type Disturb, type Phase } from './disturbance.js';
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
  /** From now on the server is slow, answers with a fault, or cuts the connection, as the function says for each phase. */
  disturb(disturb: Disturb): void;
  /** Cuts every connection and takes none, as a server that is down. */
  pause(): Promise<void>;
  /** Listens again, at the same address. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface MailboxOptions {
  /** Whether it offers SMTPUTF8 (RFC 6531). */
  readonly smtpUtf8?: boolean;
  /** 127.0.0.1 unless another is named. */
  readonly host?: string;
  /** What else the server is told, such as to demand encryption or a user. */
  readonly server?: SMTPServerOptions;
}

/** A real SMTP server on a free port that keeps what it is given. */
export async function startMailbox({
  smtpUtf8 = true,
  host = '127.0.0.1',
  server: told = {},
}: MailboxOptions = {}): Promise<Mailbox> {
  const mails: Mail[] = [];
  const taken = new Set<Mail>();
  const waiting = new Set<() => void>();
  let refusal: Parameters<Mailbox['refuse']>[0] = () => null;

  let disturb: Disturb = () => null;
  let server = newServer();

  function newServer(): SMTPServer {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      hideSMTPUTF8: !smtpUtf8,
      logger: false,
      ...told,
      onConnect: (session, done) => live('connect', session, '', done),
      onMailFrom: (_sender, session, done) => live('mail', session, '', done),
      onRcptTo: ({ address }, session, done) => {
        const refused = refusal(address);
        if (refused) done(Object.assign(new Error(refused.message), { responseCode: refused.code }));
        else live('rcpt', session, address, done);
      },
      onData: (stream, session, done) => {
        take(stream, session).then(done, (fault: Error) => done(fault));
      },
    });
    made.on('error', () => undefined);
    return made;
  }

  function live(phase: Phase, session: SMTPServerSession, address: string, done: (fault?: Error | null) => void): void {
    void undergo(disturb(phase, address), () => drop(session)).then(done);
  }

  function drop({ id }: SMTPServerSession): void {
    for (const connection of server.connections) {
      if (connection.id === id) (connection as unknown as { _socket: Socket })._socket.destroy();
    }
  }

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const { rcptTo } = session.envelope;
    const address = rcptTo[0]?.address ?? '';
    const early = disturb('data', address);
    const fault = await undergo(early, () => drop(session));
    if (fault || early?.drop) {
      stream.resume();
      return fault;
    }
    await accept(stream, rcptTo);
    return undergo(disturb('end', address), () => drop(session));
  }

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

  const listen = (at: number) => new Promise<void>((resolve) => void server.listen(at, host, resolve));
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  await listen(0);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp${told.secure ? 's' : ''}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    mails,
    nextMail,
    refuse: (answer) => void (refusal = answer),
    disturb: (how) => void (disturb = how),
    async pause() {
      const closed = close();
      for (const connection of server.connections) (connection as unknown as { _socket: Socket })._socket.destroy();
      await closed;
    },
    async resume() {
      server = newServer();
      await listen(port);
    },
    close,
  };
}

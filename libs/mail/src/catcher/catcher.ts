import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { undergo, type Disturb, type Disturbance, type Phase } from './disturbance.js';

export type { Disturb, Disturbance, Phase } from './disturbance.js';
export type { SMTPServerOptions as ServerOptions } from 'smtp-server';

const LARGEST_MAIL = 10 * 1024 * 1024;

/** A message as the envelope and the wire had it. */
export interface CaughtMail {
  readonly raw: Buffer;
  readonly recipients: readonly string[];
}

export interface CatcherOptions {
  /** Keeps a message before it is answered. A rejection is answered as a temporary fault. */
  readonly receive: (mail: CaughtMail) => Promise<unknown>;
  /** 0 takes a free one. */
  readonly port?: number;
  /** 127.0.0.1 unless another is named. */
  readonly host?: string;
  /** What else the server is told, such as to demand encryption or a user. */
  readonly server?: SMTPServerOptions;
}

/** A real SMTP server that sends nothing on: for tests, drills and the captured mailbox. */
export interface MailCatcher {
  /** Where it listens, as SMTP_URL wants it. */
  readonly url: string;
  /** From now on it is slow, answers with a fault, or cuts the connection, as the function says for each phase. */
  disturb(disturb: Disturb): void;
  /** Cuts every connection and takes none, as a server that is down. */
  pause(): Promise<void>;
  /** Listens again, at the same address. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one on this machine. */
export async function startMailCatcher({
  receive,
  port = 0,
  host = '127.0.0.1',
  server: told = {},
}: CatcherOptions): Promise<MailCatcher> {
  let disturb: Disturb = () => null;
  let server = newServer();
  /** Ids of the connections that were let in and are open, with how many messages each has brought. */
  const open = new Map<string, number>();

  function newServer(): SMTPServer {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      size: LARGEST_MAIL,
      logger: false,
      ...told,
      onConnect: (session, done) => void letIn(session).then(done),
      onMailFrom: (_sender, session, done) => void live('mail', session, '').then(done),
      onRcptTo: ({ address }, session, done) => void live('rcpt', session, address).then(done),
      onData: (stream, session, done) => void take(stream, session).then(done, later(done)),
      onClose: ({ id }) => void open.delete(id),
    });
    made.on('error', () => undefined);
    return made;
  }

  async function letIn(session: SMTPServerSession): Promise<Error | null> {
    const refusal = await live('connect', session, '');
    if (!refusal) open.set(session.id, 0);
    return refusal;
  }

  function live(phase: Phase, session: SMTPServerSession, address: string): Promise<Error | null> {
    return undergo(asked(phase, session, address), () => drop(session));
  }

  function asked(phase: Phase, { id }: SMTPServerSession, address: string): Disturbance | null {
    return disturb(phase, address, { messages: open.get(id) ?? 0, others: open.size - Number(open.has(id)) });
  }

  function drop({ id }: SMTPServerSession): void {
    for (const connection of server.connections) if (connection.id === id) cut(connection);
  }

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const [address = ''] = recipients;
    const early = asked('data', session, address);
    const fault = await undergo(early, () => drop(session));
    if (early?.drop) {
      stream.resume();
      return fault;
    }
    const raw = await readAll(stream);
    if (fault) return fault;
    await receive({ raw, recipients });
    open.set(session.id, (open.get(session.id) ?? 0) + 1);
    return live('end', session, address);
  }

  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, host, resolve);
    });
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  await listen(port);
  const taken = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp${told.secure ? 's' : ''}://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    disturb: (how) => void (disturb = how),
    async pause() {
      const closed = close();
      for (const connection of server.connections) cut(connection);
      await closed;
    },
    async resume() {
      server = newServer();
      await listen(taken);
    },
    close,
  };
}

/** The library has no way to break a connection off. */
function cut(connection: object): void {
  (connection as { _socket: Socket })._socket.destroy();
}

function later(done: (fault: Error) => void): () => void {
  return () => done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

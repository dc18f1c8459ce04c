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
export async function startMailCatcher(options: CatcherOptions): Promise<MailCatcher> {
  const catcher = new Catcher(options);
  await catcher.listen();
  return {
    url: catcher.url,
    disturb: (disturb) => catcher.disturb(disturb),
    pause: () => catcher.pause(),
    resume: () => catcher.resume(),
    close: () => catcher.close(),
  };
}

class Catcher {
  readonly #options: CatcherOptions;
  #server: SMTPServer;
  #port: number;
  #disturb: Disturb = () => null;
  /** Ids of the connections that were let in and are open, with how many messages each has brought. */
  readonly #open = new Map<string, number>();

  constructor(options: CatcherOptions) {
    this.#options = options;
    this.#port = options.port ?? 0;
    this.#server = this.#newServer();
  }

  get url(): string {
    const host = this.#host;
    const scheme = this.#options.server?.secure ? 'smtps' : 'smtp';
    return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${this.#port}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, this.#host, resolve);
    });
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  disturb(disturb: Disturb): void {
    this.#disturb = disturb;
  }

  async pause(): Promise<void> {
    const closed = this.close();
    for (const connection of this.#server.connections) cut(connection);
    await closed;
  }

  async resume(): Promise<void> {
    this.#server = this.#newServer();
    await this.listen();
  }

  close(): Promise<void> {
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }

  get #host(): string {
    return this.#options.host ?? '127.0.0.1';
  }

  #newServer(): SMTPServer {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      size: LARGEST_MAIL,
      logger: false,
      ...this.#options.server,
      onConnect: (session, done) => void this.#letIn(session).then(done),
      onMailFrom: (_sender, session, done) => void this.#live('mail', session, '').then(done),
      onRcptTo: ({ address }, session, done) => void this.#live('rcpt', session, address).then(done),
      onData: (stream, session, done) => void this.#take(stream, session).then(done, later(done)),
      onClose: ({ id }) => void this.#open.delete(id),
    });
    made.on('error', () => undefined);
    return made;
  }

  async #letIn(session: SMTPServerSession): Promise<Error | null> {
    const refusal = await this.#live('connect', session, '');
    if (!refusal) this.#open.set(session.id, 0);
    return refusal;
  }

  #live(phase: Phase, session: SMTPServerSession, address: string): Promise<Error | null> {
    return undergo(this.#asked(phase, session, address), () => this.#drop(session));
  }

  #asked(phase: Phase, { id }: SMTPServerSession, address: string): Disturbance | null {
    const messages = this.#open.get(id) ?? 0;
    return this.#disturb(phase, address, { messages, others: this.#open.size - Number(this.#open.has(id)) });
  }

  #drop({ id }: SMTPServerSession): void {
    for (const connection of this.#server.connections) if (connection.id === id) cut(connection);
  }

  async #take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const [address = ''] = recipients;
    const early = this.#asked('data', session, address);
    const fault = await undergo(early, () => this.#drop(session));
    if (early?.drop) {
      stream.resume();
      return fault;
    }
    const raw = await readAll(stream);
    if (fault) return fault;
    await this.#options.receive({ raw, recipients });
    this.#open.set(session.id, (this.#open.get(session.id) ?? 0) + 1);
    return this.#live('end', session, address);
  }
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

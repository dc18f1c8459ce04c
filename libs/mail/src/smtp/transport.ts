import { Connection, type Envelope } from './connection.js';
import type { ServerOptions } from './server-options.js';
import { SmtpFault } from './smtp-fault.js';
import type { GatedBody } from './gated-body.js';

const IDLE_MS = 4 * 60_000;
const LOOK_MS = 30_000;

export interface Transport {
  /**
   * Sends one message to one address over a connection that is open already, or over a fresh one; resolves with the
   * server's answer, rejects with SmtpFault. It never sends anything again by itself.
   */
  send(envelope: Envelope, body: GatedBody, options?: { readonly fresh?: boolean }): Promise<string>;
  /** Ends idle connections at once, and busy ones after their message. */
  close(): void;
}

export interface TransportOptions {
  readonly server: ServerOptions;
  /** After so many a connection is closed, and another one opened. */
  readonly messagesPerConnection: () => number;
}

/** Connections to the mail server, as many as messages are sent at once; the one that was used last is used next. */
export function openTransport(options: TransportOptions): Transport {
  return new Connections(options);
}

/** The server takes no address whose name is not ASCII; another server may, so the person is not suppressed. */
const NO_SMTP_UTF8 = {
  code: 'ENOSMTPUTF8',
  response: 'the mail server does not offer SMTPUTF8, which this address needs',
};

class Connections implements Transport {
  readonly #idle: { readonly connection: Connection; readonly since: number }[] = [];
  readonly #leaving = new Set<Promise<void>>();
  /** Open, or being opened. */
  #count = 0;
  #isClosed = false;
  readonly #timer = setInterval(() => this.#endIdle(Date.now() - IDLE_MS), LOOK_MS).unref();

  constructor(private readonly options: TransportOptions) {}

  async send(envelope: Envelope, body: GatedBody, { fresh = false } = {}): Promise<string> {
    const connection = (fresh ? null : this.#takeIdle()) ?? (await this.#open());
    try {
      if (!connection.offersSmtpUtf8 && !/^[ -~]*$/.test(envelope.to)) throw new SmtpFault('recipient', NO_SMTP_UTF8);
      return await connection.send(envelope, body);
    } finally {
      this.#release(connection);
    }
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#endIdle(Infinity);
  }

  #takeIdle(): Connection | null {
    for (let last = this.#idle.pop(); last; last = this.#idle.pop()) if (last.connection.isOpen) return last.connection;
    return null;
  }

  async #open(): Promise<Connection> {
    // One that says goodbye is still counted by the server.
    while (this.#leaving.size > 0) await Promise.all(this.#leaving);
    this.#count += 1;
    try {
      const connection = await Connection.open(this.options.server);
      void connection.ended.then(() => (this.#count -= 1));
      return connection;
    } catch (fault) {
      this.#count -= 1;
      if (!(fault instanceof SmtpFault)) throw fault;
      throw new SmtpFault(fault.phase, fault.told, { others: this.#count });
    }
  }

  #release(connection: Connection): void {
    if (!connection.isOpen) return;
    if (this.#isClosed || connection.sent >= this.options.messagesPerConnection()) return this.#leave(connection);
    this.#idle.push({ connection, since: Date.now() });
  }

  #endIdle(before: number): void {
    while (this.#idle[0] && this.#idle[0].since <= before) this.#leave(this.#idle.shift()!.connection);
  }

  #leave(connection: Connection): void {
    const left = connection.quit().finally(() => this.#leaving.delete(left));
    this.#leaving.add(left);
  }
}

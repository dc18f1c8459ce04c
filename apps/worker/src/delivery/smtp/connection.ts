import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { GatedBody } from '../gated-body.js';
import type { ServerOptions } from './server-options.js';
import { openingPhase, sendingPhase, SmtpFault, type LibraryFault } from './smtp-fault.js';

const GOODBYE_MS = 1_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** One connection to the mail server, greeted, encrypted and signed in; its messages go one after the other. */
export class Connection {
  /** How many messages the server took over it. */
  sent = 0;
  #isReused = false;

  private constructor(
    private readonly smtp: SMTPConnection,
    /** Whether it takes addresses whose names are not ASCII (RFC 6531). */
    readonly offersSmtpUtf8: boolean,
    readonly ended: Promise<void>,
  ) {}

  /** Rejects with SmtpFault. */
  static async open({ connection, auth }: ServerOptions): Promise<Connection> {
    const smtp = new SMTPConnection(connection);
    const ended = new Promise<void>((resolve) => smtp.once('end', () => resolve()));
    // What breaks while nothing is under way ends the connection, and no more.
    smtp.on('error', () => undefined);
    try {
      await failing(smtp, (done) => smtp.connect(done));
      const offersSmtpUtf8 = /^250[ -]SMTPUTF8\b/im.test(smtp.lastServerResponse || '');
      if (auth && smtp.allowsAuth) await failing(smtp, (done) => smtp.login(auth, done));
      return new Connection(smtp, offersSmtpUtf8, ended);
    } catch (fault) {
      smtp.close();
      throw new SmtpFault(openingPhase(fault as LibraryFault), fault as LibraryFault);
    }
  }

  get isOpen(): boolean {
    return !this.smtp.destroyed;
  }

  /** Whether what travels on it is encrypted. */
  get isEncrypted(): boolean {
    return this.smtp.secure;
  }

  get isSignedIn(): boolean {
    return this.smtp.authenticated;
  }

  /** The server's answer; rejects with SmtpFault. Afterwards it may be used again while it is open. */
  async send({ from, to }: Envelope, body: GatedBody): Promise<string> {
    const isReused = this.#isReused;
    this.#isReused = true;
    try {
      const response = await failing<string>(this.smtp, (done) =>
        this.smtp.send({ from, to: [to] }, body as never, (fault, info) => done(fault, info?.response)),
      );
      this.sent += 1;
      return response ?? '';
    } catch (fault) {
      const told = fault as LibraryFault;
      const failure = new SmtpFault(sendingPhase(told, body.phase !== 'unread'), told, {
        sentBefore: this.sent,
        isReused,
      });
      await this.#recover(failure);
      throw failure;
    }
  }

  /** Says goodbye and waits until the server has closed it, for a second at most. */
  async quit(): Promise<void> {
    const late = setTimeout(() => this.smtp.close(), GOODBYE_MS);
    this.smtp.quit();
    await this.ended;
    clearTimeout(late);
  }

  close(): void {
    this.smtp.close();
  }

  /** A message that was refused leaves its connection usable; anything else does not. */
  async #recover({ code, responseCode }: SmtpFault): Promise<void> {
    const isRefusal = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421;
    if (!isRefusal) return this.close();
    await failing(this.smtp, (done) => this.smtp.reset(done)).catch(() => this.close());
  }
}

type Done<Result> = (fault?: LibraryFault | null, result?: Result) => void;

/** Waits for a callback, or for the connection's own end: the library does not call back in every case. */
function failing<Result>(smtp: SMTPConnection, start: (done: Done<Result>) => void): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (fault: LibraryFault) => end(fault);
    // A fault that is told with the end comes first.
    const onEnd = () => void setImmediate(() => end({ code: 'ECONNECTION', message: 'Connection closed' }));
    const end: Done<Result> = (fault, result) => {
      smtp.removeListener('error', onError);
      smtp.removeListener('end', onEnd);
      if (fault) reject(fault as Error);
      else resolve(result);
    };
    smtp.once('error', onError).once('end', onEnd);
    start(end);
  });
}

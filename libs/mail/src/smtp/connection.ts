import type { GatedBody } from './gated-body.js';
import { isOfMessageAlone, LibraryConnection, openingPhase, sendingPhase, type LibraryFault } from './nodemailer.js';
import type { ServerOptions } from './server-options.js';
import { SmtpFault } from './smtp-fault.js';

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
    private readonly library: LibraryConnection,
    /** Whether it takes addresses whose names are not ASCII (RFC 6531). */
    readonly offersSmtpUtf8: boolean,
  ) {}

  /** Rejects with SmtpFault. */
  static async open({ connection, auth }: ServerOptions): Promise<Connection> {
    const library = new LibraryConnection(connection);
    try {
      const { offersSmtpUtf8 } = await library.connect();
      if (auth) await library.signIn(auth);
      return new Connection(library, offersSmtpUtf8);
    } catch (fault) {
      library.close();
      throw new SmtpFault(openingPhase(fault as LibraryFault), fault as LibraryFault);
    }
  }

  /** Resolves when it is closed. */
  get ended(): Promise<void> {
    return this.library.ended;
  }

  get isOpen(): boolean {
    return this.library.isOpen;
  }

  /** Whether what travels on it is encrypted. */
  get isEncrypted(): boolean {
    return this.library.isEncrypted;
  }

  get isSignedIn(): boolean {
    return this.library.isSignedIn;
  }

  /** The server's answer; rejects with SmtpFault. Afterwards it may be used again while it is open. */
  async send(envelope: Envelope, body: GatedBody): Promise<string> {
    const isReused = this.#isReused;
    this.#isReused = true;
    try {
      const answer = await this.library.send(envelope, body);
      this.sent += 1;
      return answer;
    } catch (fault) {
      const told = fault as LibraryFault;
      const phase = sendingPhase(told, body.phase !== 'unread');
      const failure = new SmtpFault(phase, told, { sentBefore: this.sent, isReused });
      await this.#recover(told);
      throw failure;
    }
  }

  /** Says goodbye and waits until the server has closed it, for a second at most. */
  async quit(): Promise<void> {
    const late = setTimeout(() => this.library.close(), GOODBYE_MS);
    this.library.quit();
    await this.ended;
    clearTimeout(late);
  }

  /** A message that was refused leaves its connection usable; anything else does not. */
  async #recover(told: LibraryFault): Promise<void> {
    if (!isOfMessageAlone(told)) return this.library.close();
    await this.library.reset().catch(() => this.library.close());
  }
}

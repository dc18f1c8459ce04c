import type { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection, { type SMTPConnectionAuth, type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/*
 * Everything that depends on how nodemailer works inside, for one exact version of it: see nodemailer.spec.ts.
 */

export type LibraryOptions = SMTPConnectionOptions;
export type LibraryAuth = SMTPConnectionAuth;

/**
 * How far a message had come. `connecting`, `greeting`, `encryption`, `sign-in` and `sender` are about us, no matter whom it is
 * for; `recipient` and `content` are about this message and its reader.
 */
export type Phase = 'connecting' | 'greeting' | 'encryption' | 'sign-in' | 'sender' | 'recipient' | 'content';

/** What the library tells about a message that was not accepted. */
export interface LibraryFault {
  readonly code?: string;
  /** The system's own code, where the library put its own in its place. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/** What the library gives the wire to for a message's content, once the server has answered DATA with 354. */
export interface LibraryContent extends EventEmitter {
  pipe(wire: Writable): Writable;
  /** The message can't go over its connection any more. */
  destroy(): void;
}

const closingDot = Buffer.from('.\r\n');

/** Reads a server's URL into options, and the user and password in it. */
export function readServerUrl(smtpUrl: string) {
  return parseConnectionUrl(smtpUrl);
}

/** Writes a message's content and the dot that ends it; its lines begin with no dot but an escaped one, and its last one is ended. */
export function writeContent(wire: Writable, content: Buffer): void {
  wire.cork();
  wire.write(content);
  wire.write(closingDot);
  wire.uncork();
}

type Answered = (fault: Error | null, answer?: string) => void;

/** What nodemailer's connection has and its types leave out. */
interface Inside extends SMTPConnection {
  readonly _pendingSend: object | false;
  readonly _responseQueue: string[];
  readonly _responseActions: ((reply: string) => void)[];
  _setEnvelope(envelope: object, answered: (fault: Error | null, info?: object) => void): void;
  _sendCommand(command: string): void;
  _processResponse(): unknown;
  _createSendStream(answered: Answered): Writable;
  _actionSMTPStream(reply: string, answered: Answered): void;
}

const Library = SMTPConnection as unknown as new (options: SMTPConnectionOptions) => Inside;

// One line of printable ASCII that says yes, or asks for the content.
const plainReply = /^[23]\d\d [ -~]*$/;

/**
 * The library's connection with a shorter way for each message: what it says together is one write, replies that came together
 * are read in one turn of the event loop, and the content goes to the socket itself. The library escapes dots in a stream
 * that reads every message through, a sixth of a worker's time; so the content has to be escaped already.
 */
class Dialogue extends Library {
  /** Commands that leave in one write; null while each leaves by itself. */
  #together: string[] | null = null;

  override _setEnvelope(...given: Parameters<Inside['_setEnvelope']>): void {
    const commands = (this.#together = [] as string[]);
    try {
      super._setEnvelope(...given);
    } finally {
      this.#together = null;
    }
    if (commands.length > 0) super._sendCommand(commands.join('\r\n'));
  }

  override _sendCommand(command: string): void {
    if (this.#together) this.#together.push(command);
    else super._sendCommand(command);
  }

  override _processResponse(): unknown {
    while (this._pendingSend && this._responseActions.length > 0 && plainReply.test(this._responseQueue[0] ?? '')) {
      this.lastServerResponse = this._responseQueue.shift()!;
      this._responseActions.shift()!(this.lastServerResponse);
    }
    return super._processResponse();
  }

  override _createSendStream(answered: Answered): Writable {
    this._responseActions.push((reply) => this._actionSMTPStream(reply, answered));
    return this._socket as Writable;
  }
}

/** The library's connection, with promises for its callbacks and names for what it does not document. */
export class LibraryConnection {
  readonly #smtp: Dialogue;
  readonly ended: Promise<void>;
  /** Ends what is under way; null while nothing is. */
  #end: ((fault: LibraryFault) => void) | null = null;

  constructor(options: LibraryOptions) {
    this.#smtp = new Dialogue(options);
    // What breaks while nothing is under way ends the connection, and no more.
    this.#smtp.on('error', (fault: LibraryFault) => this.#end?.(fault));
    this.ended = new Promise<void>((resolve) =>
      this.#smtp.once('end', () => {
        resolve();
        const end = this.#end;
        // A fault that is told with the end comes first.
        setImmediate(() => end?.({ code: 'ECONNECTION', message: 'Connection closed' }));
      }),
    );
  }

  /** Whether the server takes addresses whose names are not ASCII (RFC 6531); known once connected. */
  async connect(): Promise<{ readonly offersSmtpUtf8: boolean }> {
    await this.#wait((done) => this.#smtp.connect(done));
    return { offersSmtpUtf8: /^250[ -]SMTPUTF8\b/im.test(this.#smtp.lastServerResponse || '') };
  }

  /** Signs in where the server offers that. */
  async signIn(auth: LibraryAuth): Promise<void> {
    if (this.#smtp.allowsAuth) await this.#wait((done) => this.#smtp.login(auth, done));
  }

  get isOpen(): boolean {
    return !this.#smtp.destroyed;
  }

  get isEncrypted(): boolean {
    return this.#smtp.secure;
  }

  get isSignedIn(): boolean {
    return this.#smtp.authenticated;
  }

  /** The server's answer. */
  async send({ from, to }: { from: string; to: string }, content: LibraryContent): Promise<string> {
    const answer = await this.#wait<string>((done) =>
      this.#smtp.send({ from, to: [to] }, content as never, (fault, info) => done(fault, info?.response)),
    );
    return answer ?? '';
  }

  async reset(): Promise<void> {
    await this.#wait((done) => this.#smtp.reset(done));
  }

  quit(): void {
    this.#smtp.quit();
  }

  close(): void {
    this.#smtp.close();
  }

  /** Waits for a callback, or for the connection's own end: the library does not call back in every case. */
  #wait<Result>(start: (done: Done<Result>) => void): Promise<Result | undefined> {
    return new Promise((resolve, reject) => {
      const end: Done<Result> = (fault, result) => {
        if (this.#end === end) this.#end = null;
        if (fault) reject(fault as Error);
        else resolve(result);
      };
      this.#end = end;
      start(end);
    });
  }
}

type Done<Result> = (fault?: LibraryFault | null, result?: Result) => void;

/** Where a connection that was being opened failed. */
export function openingPhase({ code = '', command = '', originalCode = '', responseCode }: LibraryFault): Phase {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'sign-in';
  if (code === 'ETLS' || command === 'STARTTLS' || isAboutTls(originalCode)) return 'encryption';
  return responseCode || command === 'EHLO' || command === 'HELO' ? 'greeting' : 'connecting';
}

/** Where a message failed on a connection that was open; `asked`: the server had asked for its content. */
export function sendingPhase({ code = '', command = '' }: LibraryFault, asked: boolean): Phase {
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO' || (command === 'API' && code === 'EENVELOPE')) return 'recipient';
  return asked || command === 'DATA' ? 'content' : 'sender';
}

/** Whether only the message was refused, so that its connection can be used again. */
export function isOfMessageAlone({ code, responseCode }: LibraryFault): boolean {
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421;
}

/** Codes of certificates (OpenSSL's names) and of a handshake with what is no TLS. */
function isAboutTls(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET|^ERR_(SSL|TLS)|^EPROTO$|HOSTNAME_MISMATCH/.test(code);
}

import type { EventEmitter } from 'node:events';
import type { Transform } from 'node:stream';
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

/** What the library pipes to the wire as a message's content, once the server has answered DATA with 354. */
export interface LibraryContent extends EventEmitter {
  pipe(wire: Transform): Transform;
  /** The message can't go over its connection any more. */
  destroy(): void;
}

const LINE_BREAK = 2;

/** Reads a server's URL into options, and the user and password in it. */
export function readServerUrl(smtpUrl: string) {
  return parseConnectionUrl(smtpUrl);
}

/**
 * Ends a message with this content, behind the library's escaping of dots. That read every message through and took a
 * sixth of a worker's time; so the content has to be escaped already, and to end with a line break.
 */
export function writeBehindEscaping(wire: Transform, content: Buffer): void {
  // The dot comes with a line break before it.
  wire.push(content.subarray(0, -LINE_BREAK));
  wire.end();
}

/** The library's connection, with promises for its callbacks and names for what it does not document. */
export class LibraryConnection {
  readonly #smtp: SMTPConnection;
  readonly ended: Promise<void>;

  constructor(options: LibraryOptions) {
    this.#smtp = new SMTPConnection(options);
    this.ended = new Promise<void>((resolve) => this.#smtp.once('end', () => resolve()));
    // What breaks while nothing is under way ends the connection, and no more.
    this.#smtp.on('error', () => undefined);
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
    const smtp = this.#smtp;
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

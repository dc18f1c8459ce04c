import type { Writable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

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
export class Dialogue extends Library {
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

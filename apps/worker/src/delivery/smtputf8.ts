import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

const KEPT_MS = 10 * 60_000;

/** The server takes no address whose name is not ASCII; another server may, so the person is not suppressed. */
export class NoSmtpUtf8 extends Error {
  override readonly name = 'NoSmtpUtf8';
  readonly code = 'ENOSMTPUTF8';
  /** What is recorded of the delivery. */
  readonly response = 'the mail server does not offer SMTPUTF8, which this address needs';
}

/**
 * Asks the server whether it offers SMTPUTF8 (RFC 6531): the mail library would send such an address without. Few
 * people need it, so it is asked on a connection of its own, and the answer is kept for ten minutes.
 */
export class SmtpUtf8 {
  #answer: { readonly offered: Promise<boolean>; readonly until: number } | undefined;

  constructor(
    private readonly smtpUrl: string,
    private readonly timeoutMs: number,
  ) {}

  /** Throws NoSmtpUtf8 where an address needs what the server does not offer; rejects like the mail library where it can't be asked. */
  async demandFor(address: string): Promise<void> {
    if (/^[ -~]*$/.test(address)) return;
    if (!this.#answer || this.#answer.until < Date.now())
      this.#answer = { offered: ask(this.smtpUrl, this.timeoutMs), until: Date.now() + KEPT_MS };
    const { offered } = this.#answer;
    offered.catch(() => (this.#answer = undefined));
    if (!(await offered)) throw new NoSmtpUtf8();
  }
}

function ask(smtpUrl: string, timeoutMs: number): Promise<boolean> {
  const limits = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  const connection = new SMTPConnection({ ...parseConnectionUrl(smtpUrl), ...limits });
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((fault) => {
      if (fault) return reject(fault);
      resolve(/^250[ -]SMTPUTF8\b/im.test(connection.lastServerResponse || ''));
      connection.quit();
    });
  });
}

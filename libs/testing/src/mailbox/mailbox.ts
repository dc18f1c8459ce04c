import { startMailCatcher, type Disturb, type ServerOptions } from '@troth/mail/catcher';
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
  readonly server?: ServerOptions;
}

/** A mail catcher that keeps what it is given, read as a mail program would. */
export async function startMailbox({ smtpUtf8 = true, host, server = {} }: MailboxOptions = {}): Promise<Mailbox> {
  const mails: Mail[] = [];
  const taken = new Set<Mail>();
  const waiting = new Set<() => void>();
  let refusal: Parameters<Mailbox['refuse']>[0] = () => null;
  let disturb: Disturb = () => null;

  const catcher = await startMailCatcher({
    ...(host === undefined ? {} : { host }),
    server: { hideSMTPUTF8: !smtpUtf8, ...server },
    async receive({ raw, recipients }) {
      mails.push(await parseMail(raw, recipients));
      [...waiting].forEach((look) => look());
    },
  });
  catcher.disturb((phase, address, standing) => {
    const answer = phase === 'rcpt' ? refusal(address) : null;
    return answer ? { answer } : disturb(phase, address, standing);
  });

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

  return {
    ...catcher,
    mails,
    nextMail,
    refuse: (answer) => void (refusal = answer),
    disturb: (how) => void (disturb = how),
  };
}

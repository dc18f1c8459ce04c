import { randomBytes } from 'node:crypto';
import { addressOf } from '../address/address-of.js';
import { dkimSignatures, type DkimSettings } from '../message/dkim.js';
import { GatedBody } from '../smtp/gated-body.js';
import { domainOf, readSender } from '../address/sender.js';
import { inWords } from '../answer/in-words.js';
import { message } from '../message/message.js';
import { keptAnswer } from '../answer/kept-answer.js';
import { Connection } from '../smtp/connection.js';
import { serverOptions, type ServerSettings } from '../smtp/server-options.js';
import { SmtpFault } from '../smtp/smtp-fault.js';

export interface AskSettings extends ServerSettings {
  readonly inboundDomain: string | null;
  readonly dkim: DkimSettings;
}

/** How the mail server receives us: it lets us in, or why not, in words. */
export type Reception =
  | {
      readonly letsUsIn: true;
      readonly isEncrypted: boolean;
      /** Null: SMTP_URL names nobody who could. */
      readonly isSignedIn: boolean | null;
      /** What it said to the test email; null where none was sent. */
      readonly tookTest: string | null;
    }
  | { readonly letsUsIn: false; readonly why: string };

/**
 * Greets the mail server as a worker would, encrypts, signs in, and sends a test email where an address is named.
 * Throws UndeliverableAddress for one that is none.
 */
export async function askMailServer(settings: AskSettings, testTo: string | null): Promise<Reception> {
  const to = testTo === null ? null : addressOf(testTo);
  const server = serverOptions(settings);
  const signsIn = server.auth !== null;
  try {
    const connection = await Connection.open(server);
    try {
      const tookTest = to === null ? null : keptAnswer(await sendTest(connection, settings, to));
      const { isEncrypted, isSignedIn } = connection;
      return { letsUsIn: true, isEncrypted, isSignedIn: signsIn ? isSignedIn : null, tookTest };
    } finally {
      if (connection.isOpen) await connection.quit();
    }
  } catch (fault) {
    if (!(fault instanceof SmtpFault)) throw fault;
    const answer = keptAnswer(fault.response || fault.originalCode || fault.code || fault.name);
    return { letsUsIn: false, why: inWords(fault, answer, { signsIn, isTest: true }) };
  }
}

async function sendTest(
  connection: Connection,
  { mailFrom, inboundDomain, dkim }: AskSettings,
  to: string,
): Promise<string> {
  const sender = readSender(mailFrom);
  const id = randomBytes(16).toString('hex');
  const words = 'This is a test of the mail server that your emails are sent through. There is nothing to do.';
  const made = message({
    headers: [
      ['From', sender.address],
      ['To', to],
      ['Subject', 'A test email'],
      ['Message-ID', `<${id}@${domainOf(sender.address)}>`],
      ['Date', new Date().toUTCString().replace('GMT', '+0000')],
      ['Auto-Submitted', 'auto-generated'],
    ],
    text: `${words}\r\n`,
    html: `<p>${words}</p>\r\n`,
    boundary: id,
  });
  const body = new GatedBody(made.below(await dkimSignatures(made, dkim)), () => Promise.resolve(true));
  body.on('error', () => undefined);
  return connection.send({ from: inboundDomain ? `bounce-test@${inboundDomain}` : sender.address, to }, body);
}

import { createHmac } from 'node:crypto';
import { Agent } from 'node:http';
import { createTransport } from 'nodemailer';
import { codesOf, faultOf, inTurn, smtpFaultOf, told } from './faults.js';
import { hostileLetter } from './letters.js';
import { Random } from './random.js';
import { hostileRequest, type ApiDocument, type Insider } from './requests.js';
import { sendRaw } from './send-raw.js';

const AT_ONCE = 4;

/** Where hostile inputs are sent, and what tells them apart from run to run. */
export interface Target {
  readonly apiUrl: string;
  readonly inboundSecret: string;
  readonly lmtpPort: number;
  /** Those of the mail that comes back. */
  readonly addresses: readonly string[];
  readonly insider: Insider;
  readonly seed: number;
}

export interface Amounts {
  readonly requests: number;
  /** By the signed route. */
  readonly signed: number;
  readonly lmtp: number;
}

/** Sends all of them, and tells what was answered wrongly, each with enough of the input to know it by. */
export async function sendHostile(target: Target, { requests, signed, lmtp }: Amounts): Promise<string[]> {
  const document = (await (await fetch(`${target.apiUrl}/api/openapi.json`)).json()) as ApiDocument;
  const codes = codesOf(document);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const faults: string[] = [];
  const random = new Random(target.seed);
  const letter = () => {
    const to = random.pick(target.addresses);
    return { to, raw: hostileLetter(random, to) };
  };
  const times = (count: number, take: () => Promise<string | null>) =>
    inTurn(Array(count).keys(), {
      atOnce: AT_ONCE,
      take: async () => {
        const fault = await take();
        if (fault !== null) faults.push(fault);
      },
    });

  await times(requests, async () => {
    const request = hostileRequest(random, document, target.insider);
    const fault = await sendRaw(target.apiUrl, request, agent).then((answer) => faultOf(answer, codes), messageOf);
    // Whether it is ready is told by 503, with what is missing.
    return fault === null || (fault === '503' && request.path.startsWith('/health/'))
      ? null
      : `${fault}: ${told(request)}`;
  });
  await times(signed, async () => {
    const { raw } = letter();
    const request = { method: 'POST', path: '/api/v1/mail/inbound', headers: signedHeaders(raw, target), body: raw };
    const fault = await sendRaw(target.apiUrl, request, agent).then((answer) => faultOf(answer, codes), messageOf);
    return fault === null ? null : `${fault}: ${headOf(raw)}`;
  });
  await times(lmtp, async () => {
    const { to, raw } = letter();
    const fault = await sendByLmtp(target.lmtpPort, { to, from: random.pick(['', 'a@example.org']), raw });
    return fault === null ? null : `${fault}: ${headOf(raw)}`;
  });
  agent.destroy();
  return faults;
}

function signedHeaders(body: Buffer, { inboundSecret }: Target): Readonly<Record<string, string>> {
  const seconds = Math.floor(Date.now() / 1_000);
  const mac = createHmac('sha256', inboundSecret).update(`${seconds}.`).update(body).digest('hex');
  return { 'content-type': 'message/rfc822', 'troth-signature': `t=${seconds},v1=${mac}` };
}

async function sendByLmtp(port: number, { to, from, raw }: { to: string; from: string; raw: Buffer }) {
  const transport = createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true });
  try {
    const sent: { rejectedErrors?: readonly Error[] } = await transport.sendMail({ envelope: { from, to: [to] }, raw });
    const [refused] = sent.rejectedErrors ?? [];
    return refused ? smtpFaultOf(refused) : null;
  } catch (refused) {
    return smtpFaultOf(refused as Error);
  } finally {
    transport.close();
  }
}

const messageOf = (fault: Error) => fault.message;
const headOf = (raw: Buffer) => JSON.stringify(raw.toString('latin1', 0, 200));

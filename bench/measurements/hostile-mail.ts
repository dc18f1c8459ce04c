import { createHmac, randomBytes } from 'node:crypto';
import { startChild } from '../runtime/child.js';
import { processes, started } from '../runtime/flow.js';
import { delaysBeside } from '../runtime/neighbour.js';
import { reading, type Measurement } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';

const MESSAGES = 1_000;
const AT_ONCE = 4;
const TARGET_MS = 50;
const inbound = { domain: 'in.troth.example', secret: randomBytes(32).toString('hex') };

export const hostileMail: Measurement = {
  name: 'hostile-mail',
  about:
    'How long another caller of one API process waits, at the 99th percentile, while it takes 1,000 hostile emails by the signed route.',
  async run(bench) {
    const keys = `k1:${randomBytes(32).toString('base64')}`;
    const server = started(bench, startChild(new URL('api.js', processes)));
    const url = await server.ask<string>('listen', {
      databaseUrl: await bench.freshDatabase(keys),
      keys,
      inbound,
    } satisfies ApiPlan);
    const [delay = NaN] = await delaysBeside(bench, [{ url: `${url}/health/live` }], () => sendAll(url));
    return [
      reading('hostile-mail-neighbour', {
        value: delay,
        unit: 'ms',
        target: { atMost: TARGET_MS },
      }),
    ];
  },
};

async function sendAll(url: string): Promise<void> {
  const kinds = hostile().map(signed);
  let next = 0;
  const send = async () => {
    while (next < MESSAGES) {
      const { headers, body } = kinds[(next += 1) % kinds.length]!;
      const answer = await fetch(`${url}/api/v1/mail/inbound`, { method: 'POST', headers, body });
      await answer.arrayBuffer();
      if (answer.status !== 422) throw new Error(`A hostile email was answered with ${answer.status}.`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
}

/** Signed once, before: what the caller beside measures must not hold work of this process. */
function signed(body: Buffer) {
  const seconds = Math.floor(Date.now() / 1_000);
  const mac = createHmac('sha256', inbound.secret).update(`${seconds}.`).update(body).digest('hex');
  const headers = { 'content-type': 'message/rfc822', 'troth-signature': `t=${seconds},v1=${mac}` };
  return { headers, body: new Blob([new Uint8Array(body)]) };
}

function hostile(): Buffer[] {
  const parts = (count: number) => Array.from({ length: count }, (_, at) => at);
  const nested = parts(1_000).map((at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`);
  return [
    `From: a@example.org\r\n\r\n${'a\r\n'.repeat(58_000)}`,
    `From: a@example.org\r\n\r\n${'a: b\r\n> c\r\n\r\n'.repeat(12_000)}`,
    `${nested.join('')}\r\nhello`,
    `${'X-A: b\r\n'.repeat(100_000)}\r\nhello`,
    `X-A: ${'b'.repeat(3_000_000)}\r\n\r\nhello`,
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}--b--`,
    `Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}`,
  ].map((text) => Buffer.from(`To: reply-x@${inbound.domain}\r\n${text}`));
}

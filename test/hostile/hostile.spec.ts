import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { idsAt, requestEmails } from '@troth/database';
import { mailToken } from '@troth/sealing';
import { monday, signInCoach, startApi, testKeys, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { askBoth, enrol, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { sign } from '../../apps/api/src/inbound-mail/signature.js';
import { Post } from '../../apps/worker/spec/post.js';
import { PracticeUnderTest } from '../../apps/worker/spec/practice-under-test.js';
import { codesOf, faultOf, inTurn, smtpFaultOf, told } from '../../bench/hostile/faults.js';
import { hostileLetter } from '../../bench/hostile/letters.js';
import { Random } from '../../bench/hostile/random.js';
import { hostileRequest, type ApiDocument, type HostileRequest } from '../../bench/hostile/requests.js';
import { sendRaw, type RawAnswer } from '../../bench/hostile/send-raw.js';

jest.setTimeout(120_000);

/** The same inputs in every run; `HOSTILE_SEED=<number>` tries others. */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_127);
const REQUESTS = 1_200;
const LETTERS = 150;
const AT_ONCE = 4;

const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

let api: ApiUnderTest;
let couple: CoupleUnderTest;
let url: string;
let cookies: readonly string[];
let tokens: readonly string[];
let codes: ReadonlySet<string>;

beforeAll(async () => {
  api = await startApi({ inbound });
  couple = await enrol(api, 'hostile');
  tokens = Object.values(await askBoth(api, couple, '2026-W48'));
  const [coach, partner] = [await signInCoach(api), await signInPartner(api, couple, couple.a)];
  cookies = ['', coach['cookie'] ?? '', partner['cookie'] ?? ''];
  codes = codesOf((await api.ask('GET', '/api/openapi.json')).json<ApiDocument>());
  url = await api.fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  agent.destroy();
  await api?.close();
});

const faulty = (answer: RawAnswer) => faultOf(answer, codes);
const lost = (fault: Error) => fault.message;

describe(`hostile inputs of the seed ${seed}`, () => {
  it('to any route get no 5xx, and each refusal as a problem with a known code', async () => {
    const random = new Random(seed);
    const document = (await api.ask('GET', '/api/openapi.json')).json<ApiDocument>();
    const insider = { ids: [couple.enrolmentId, couple.a], tokens, cookies };
    const requests = Array.from({ length: REQUESTS }, () => hostileRequest(random, document, insider));
    const faults: string[] = [];
    await inTurn(requests, {
      atOnce: AT_ONCE,
      take: async (request) => {
        const fault = await sendRaw(url, request, agent).then(faulty, lost);
        if (fault !== null && !(fault === '503' && isHealth(request))) faults.push(`${fault}: ${told(request)}`);
      },
    });
    expect(faults).toEqual([]);
    await stillAnswers();
  });

  it('by the signed route are taken or refused for good', async () => {
    const random = new Random(seed + 1);
    const id = idsAt(monday)();
    const { practiceId, enrolmentId, a: personId } = couple;
    await api.database.transaction((tx) =>
      requestEmails(
        tx,
        [
          {
            id,
            practiceId,
            personId,
            enrolmentId,
            audience: 'partner',
            kind: 'check-in',
            key: 'hostile',
            refs: { week: '2026-W48' },
            causedBy: id,
            dueAt: monday,
            expiresAt: new Date(monday.getTime() + 86_400_000),
          },
        ],
        monday,
      ),
    );
    const addresses = (['reply', 'bounce'] as const).map((kind) => `${kind}-${mailToken(testKeys, kind, id)}`);
    const faults: string[] = [];
    const letters = Array.from({ length: LETTERS }, () =>
      hostileLetter(random, `${random.pick([...addresses, 'complaints', 'reply-x'])}@${inbound.domain}`),
    );
    await inTurn(letters, {
      atOnce: AT_ONCE,
      take: async (body) => {
        const headers = { 'content-type': 'message/rfc822', 'troth-signature': sign(inbound.secret, body, new Date()) };
        const request = { method: 'POST', path: '/api/v1/mail/inbound', headers, body };
        const fault = await sendRaw(url, request, agent).then(faulty, lost);
        if (fault !== null) faults.push(`${fault}: ${body.toString('latin1', 0, 200)}`);
      },
    });
    expect(faults).toEqual([]);
    await stillAnswers();
  });

  it('by LMTP are taken or refused for good, never put off', async () => {
    const practice = await PracticeUnderTest.open({
      inbound: { inboundDomain: inbound.domain, inboundListen: 'lmtp://127.0.0.1:0' },
    });
    try {
      const random = new Random(seed + 2);
      const post = new Post(practice);
      const { partners } = await practice.start();
      await practice.advanceTo('2026-11-29T18:30:00Z');
      const to = [
        await post.address('reply', partners.a.id, 'check-in'),
        await post.address('bounce', partners.a.id, 'check-in'),
        `complaints@${inbound.domain}`,
      ];
      const faults: string[] = [];
      const letters = Array.from({ length: LETTERS }, () => {
        const address = random.pick(to);
        return { raw: hostileLetter(random, address), from: random.pick(['', 'a@example.org']), to: address };
      });
      await inTurn(letters, {
        atOnce: AT_ONCE,
        take: async (letter) => {
          const fault = await post.send(letter).then(() => null, smtpFaultOf);
          if (fault !== null) faults.push(`${fault}: ${letter.raw.toString('latin1', 0, 200)}`);
        },
      });
      expect(faults).toEqual([]);
    } finally {
      await practice.close();
    }
  });
});

describe('JSON that is nested 3,000 deep', () => {
  it('is refused with 422 by every POST and PUT that takes JSON', async () => {
    const { paths } = (await api.ask('GET', '/api/openapi.json')).json<ApiDocument>();
    const sent = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method === 'post' || method === 'put')
        .map((method) => ({ method: method.toUpperCase(), path: path.replace(/\{\w+\}/g, couple.enrolmentId) })),
    );
    expect(sent.length).toBeGreaterThan(20);
    for (const body of ['['.repeat(3_000) + ']'.repeat(3_000), '{"a":'.repeat(3_000) + '1' + '}'.repeat(3_000)])
      for (const { method, path } of sent) {
        const headers = { 'content-type': 'application/json', 'idempotency-key': 'deep' };
        const { status } = await sendRaw(url, { method, path, headers, body }, agent);
        expect([method, path, status]).toEqual([method, path, 422]);
      }
  });
});

describe('a path that cannot be read', () => {
  it.each([
    ['not an encoding', '/api/v1/coach/couples/%zz', 400, 'bad-request'],
    ['not UTF-8', '/api/v1/mail/unsubscribe/%ff', 400, 'bad-request'],
    ['too long', `/api/v1/coach/couples/${'x'.repeat(5_000)}`, 404, 'not-found'],
  ])('since it is %s is refused as a problem with a known code', async (_why, path, status, code) => {
    const answer = await sendRaw(url, { method: 'GET', path, headers: {} }, agent);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(JSON.parse(answer.body)).toMatchObject({ status, code });
  });
});

/** Whether it is ready is told by 503, with what is missing: no worker lives here. */
function isHealth({ path }: HostileRequest): boolean {
  return path.startsWith('/health/');
}

async function stillAnswers(): Promise<void> {
  const request = { method: 'GET', path: '/health/live', headers: {} };
  expect((await sendRaw(url, request, agent)).status).toBe(200);
}

import { randomBytes } from 'node:crypto';
import type { AddedCoach } from '@troth/api';
import { idsAt, insertLinks, type Database } from '@troth/database';
import { linkToken, mailToken, parseKeys, tokenHash } from '@troth/sealing';
import { startChild } from '../runtime/child.js';
import { processes, started } from '../runtime/flow.js';
import type { Bench } from '../runtime/bench.js';
import { freePort, listeningOn } from '../runtime/listening.js';
import { delaysBeside } from '../runtime/neighbour.js';
import { brokenRules } from '../hostile/broken-rules.js';
import { Random } from '../hostile/random.js';
import type { ApiDocument, Insider } from '../hostile/requests.js';
import { sendHostile } from '../hostile/send-all.js';
import { sendShaped, type ShapedRun } from '../hostile/send-shaped.js';
import { giveLinks } from '../load/check-in-links.js';
import { cookieFrom, signInCoach } from '../load/cookie-from.js';
import { fillPractice, type Practice } from '../load/fill-practice.js';
import { idOf } from '../load/ids.js';
import { reading, type Measurement } from '../measurement.js';
import type { ApiPlan } from '../processes/api.js';

const AMOUNTS = { requests: 3_400, signed: 800, lmtp: 800 };
/** Shaped as the API's document says but for a few values, some of them stalling in their body. */
const SHAPED = 20_000;
const LONGEST_MS = 2_000;
/** A request has to arrive whole within so many seconds. */
const REQUEST_SECONDS = 5;
const COUPLES = 20;
const SESSIONS = 10;
const TARGET_MS = 50;

const workerProgram = new URL('../../worker/main.js', import.meta.url);
const inbound = { domain: 'in.troth.example', secret: randomBytes(32).toString('hex') };
const keyText = `k1:${randomBytes(32).toString('base64')}`;
const keys = parseKeys(keyText);

export const hostile: Measurement = {
  name: 'hostile',
  about:
    'What of 5,000 hostile inputs (3,400 requests, 800 emails by the signed route, 800 by LMTP) is answered by a 5xx, put off or without a code; and how much longer other callers of API and worker wait beside them, at the 99th percentile. Then 20,000 requests that are shaped as the API’s document says but for a few values, nested to 10,000, some stalling in their body: what is answered wrongly, the slowest, and the rules that rows break.',
  async run(bench, seed) {
    const databaseUrl = await bench.freshDatabase(keyText);
    const database = await bench.open(databaseUrl);
    const practice = await fillPractice(database, COUPLES);
    const server = started(bench, startChild(new URL('api.js', processes)));
    const apiUrl = await server.ask<string>('listen', {
      databaseUrl,
      keys: keyText,
      inbound,
      requestSeconds: REQUEST_SECONDS,
    } satisfies ApiPlan);
    const coach = await server.ask<AddedCoach>('addCoach', { name: 'Ada', email: 'ada@practice.example' });
    await database.query('update enrolment set coach_id = $1', [coach.coachId]);
    const { lmtpPort, healthUrl } = await startWorker(bench, databaseUrl);
    const [first, ...tokens] = (await giveLinks(database, practice, keys)).map(({ id }) => linkToken(keys, id));
    const cookies = await sessions(database, { practice, apiUrl, coach });
    const neighbours = [
      { url: `${apiUrl}/api/v1/check-in/look`, body: JSON.stringify({ token: first }) },
      { url: `${healthUrl}/health/live` },
    ];

    let faults: string[] = [];
    const [ofApi = NaN, ofWorker = NaN] = await delaysBeside(bench, neighbours, async () => {
      const target = { apiUrl, lmtpPort, inboundSecret: inbound.secret, addresses, seed };
      faults = await sendHostile({ ...target, insider: { ids: coupleIds, tokens, cookies } }, AMOUNTS);
    });
    const insider = { ids: coupleIds, tokens, cookies: await sessions(database, { practice, apiUrl, coach }) };
    const shaped = await sendManyShaped(apiUrl, insider, seed);
    const broken = await brokenRules(database);
    for (const fault of [...faults, ...shaped.faults, ...broken]) process.stderr.write(`\n  ${fault}`);
    return [
      reading('hostile-faults', { value: faults.length, unit: 'of 5,000', target: { atMost: 0 } }),
      reading('hostile-neighbour', { value: ofApi, unit: 'ms', target: { atMost: TARGET_MS } }),
      reading('hostile-neighbour-of-worker', { value: ofWorker, unit: 'ms', target: { atMost: TARGET_MS } }),
      reading('hostile-shaped-faults', { value: shaped.faults.length, unit: 'of 20,000', target: { atMost: 0 } }),
      reading('hostile-shaped-slowest', { value: shaped.slowestMs, unit: 'ms', target: { atMost: LONGEST_MS } }),
      reading('hostile-shaped-stalled', { value: shaped.stalled, unit: 'bodies', target: { atLeast: 100 } }),
      reading('hostile-shaped-done', { value: shaped.done, unit: 'changes', target: { atLeast: SHAPED / 50 } }),
      reading('hostile-broken-rules', { value: broken.length, unit: 'rules', target: { atMost: 0 } }),
    ];
  },
};

const coupleIds = Array.from({ length: COUPLES - 1 }, (_, at) => idOf('enrolment', at + 2));

async function sendManyShaped(apiUrl: string, insider: Insider, seed: number): Promise<ShapedRun> {
  const document = (await (await fetch(`${apiUrl}/api/openapi.json`)).json()) as ApiDocument;
  const plan = { document, insider, random: new Random(seed + 1), count: SHAPED, longestMs: LONGEST_MS };
  return sendShaped(apiUrl, plan);
}

/** Of emails that were sent to those who are there, and some that were not. */
const addresses = [
  ...[9, 10, 13].flatMap((delivery) =>
    (['reply', 'bounce'] as const).map((kind) => `${kind}-${mailToken(keys, kind, idOf('occurrence', delivery))}`),
  ),
  ...['complaints', 'reply-x', 'nobody'],
].map((name) => `${name}@${inbound.domain}`);

/** A worker that takes mail, and tells how it is. */
async function startWorker(bench: Bench, databaseUrl: string) {
  const [lmtpPort, healthPort] = [await freePort(), await freePort()];
  const environment = {
    DATABASE_URL: databaseUrl,
    TROTH_KEYS: keyText,
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://localhost:3000',
    INBOUND_DOMAIN: inbound.domain,
    INBOUND_LISTEN: `lmtp://127.0.0.1:${lmtpPort}`,
    WORKER_PORT: `${healthPort}`,
    // Nobody is there: what is due waits, since sending is not what is measured.
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  started(bench, startChild(workerProgram, { environment }));
  await listeningOn(lmtpPort);
  await listeningOn(healthPort);
  return { lmtpPort, healthUrl: `http://127.0.0.1:${healthPort}` };
}

/** Cookies of the coach and of partners: several of each, since some of what is sent signs out. */
async function sessions(
  database: Database,
  { practice, apiUrl, coach }: { practice: Practice; apiUrl: string; coach: AddedCoach },
): Promise<string[]> {
  const now = new Date();
  const newId = idsAt(now);
  const common = { practiceId: practice.practiceId, localWeek: null, purpose: 'sign-in', createdAt: now } as const;
  const links = Array.from({ length: SESSIONS }, (_, at) => ({
    id: newId(),
    enrolmentId: idOf('enrolment', at + 2),
    partnerId: idOf('partnerA', at + 2),
    expiresAt: new Date(now.getTime() + 600_000),
  }));
  const tokens = links.map(({ id }) => linkToken(keys, id));
  await database.transaction((tx) =>
    insertLinks(
      tx,
      links.map((link, at) => ({ ...link, ...common, tokenHash: tokenHash(tokens[at]!) })),
    ),
  );
  const cookies = [''];
  for (const token of tokens) {
    cookies.push(await signInCoach(apiUrl, coach), await cookieFrom(`${apiUrl}/api/v1/us/session`, { token }));
  }
  return cookies;
}

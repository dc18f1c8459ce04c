import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { askBoth, enrol, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { brokenRules } from '../../bench/hostile/broken-rules.js';
import { Random } from '../../bench/hostile/random.js';
import type { ApiDocument, Insider } from '../../bench/hostile/requests.js';
import { sendShaped } from '../../bench/hostile/send-shaped.js';
import { othersWhoAsk, sessionOf } from '../access/people.js';

const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_128);
/** `HOSTILE_REQUESTS=20000` sends more, and then names what took over two seconds as well. */
const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 1_500);
const LONGEST_MS = process.env['HOSTILE_REQUESTS'] === undefined ? Infinity : 2_000;
const COUPLES = 4;

jest.setTimeout(120_000 + REQUESTS * 50);

let api: ApiUnderTest;
let bystander: CoupleUnderTest;
let insider: Insider;
let url: string;

beforeAll(async () => {
  api = await startApi({ requestSeconds: 5 });
  const people = await othersWhoAsk(api);
  bystander = await enrol(api, 'bystander');
  await askBoth(api, bystander, '2026-W48');
  await ofCoach(bystander, `select id from coach where name = 'otto'`);
  const ids: string[] = [];
  const tokens: string[] = [];
  const cookies = ['', (await sessionOf(api, api.coach.coachId))['cookie'] ?? ''];
  for (const { name, headers } of people) if (name === 'lea' || name === 'sam') cookies.push(headers['cookie'] ?? '');
  for (let at = 0; at < COUPLES; at += 1) {
    const couple = await enrol(api, `attacked${at}`);
    await ofCoach(couple, `select id from coach where name = 'Cora'`);
    ids.push(couple.enrolmentId);
    tokens.push(...Object.values(await askBoth(api, couple, '2026-W48')));
    for (const one of [couple.a, couple.b]) cookies.push((await signInPartner(api, couple, one))['cookie'] ?? '');
  }
  insider = { ids: [...ids, bystander.enrolmentId], tokens, cookies };
  url = await api.fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api?.close());

const ofCoach = ({ enrolmentId }: CoupleUnderTest, coach: string) =>
  api.database.query(`update enrolment set coach_id = (${coach}) where id = $1`, [enrolmentId]);

const tablesWith = (column: string) =>
  api.database.query<{ table: string; column: string }>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name ~ $1 and c.data_type in ('uuid', 'text')`,
    [column],
  );

/** All that is kept of a couple, table by table. */
async function keptOf({ enrolmentId }: CoupleUnderTest): Promise<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const { table } of [...(await tablesWith('^enrolment_id$')), { table: 'enrolment' }]) {
    const column = table === 'enrolment' ? 'id' : 'enrolment_id';
    const [row] = await api.database.query<{ rows: string }>(
      `select coalesce(string_agg(t::text, '|' order by t::text), '') as rows from ${table} t where ${column} = $1`,
      [enrolmentId],
    );
    kept[table] = row?.rows ?? '';
  }
  return kept;
}

describe(`requests of the seed ${seed} that are shaped as the API document says`, () => {
  it('get no 5xx, leave a couple that is another coach’s alone, and break no rule of the rows', async () => {
    const document = (await api.ask('GET', '/api/openapi.json')).json<ApiDocument>();
    const [random, before] = [new Random(seed), await keptOf(bystander)];
    const run = await sendShaped(url, { document, insider, random, count: REQUESTS, longestMs: LONGEST_MS });
    expect(run.faults).toEqual([]);
    expect(run.done).toBeGreaterThan(REQUESTS / 50);
    expect(run.stalled).toBeGreaterThan(REQUESTS / 200);
    expect(await keptOf(bystander)).toEqual(before);
    expect(await brokenRules(api.database)).toEqual([]);
  });
});

describe('such a run is red for', () => {
  const runAgainst = async (server: Server) => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const document = (await api.ask('GET', '/api/openapi.json')).json<ApiDocument>();
    const random = new Random(seed);
    try {
      return await sendShaped(`http://127.0.0.1:${port}`, { document, insider, random, count: 300, longestMs: 400 });
    } finally {
      server.close();
    }
  };
  // Ends what stalls as the API does, only sooner.
  const impatient = { requestTimeout: 300, headersTimeout: 300, connectionsCheckingInterval: 100 };
  const run = (answer: (body: string) => { status: number; after?: number }) =>
    runAgainst(
      createServer(impatient, (request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined);
        request.on('end', () => {
          const { status, after = 0 } = answer(Buffer.concat(chunks).toString());
          setTimeout(() => response.writeHead(status).end(), after);
        });
      }),
    );

  it('a route that answers 500 for a value of its body', async () => {
    const { faults } = await run((body) => ({ status: /1e400|ud800/.test(body) ? 500 : 200 }));
    expect(faults).toContainEqual(expect.stringMatching(/^500: \w+ \//));
  });

  it('a body that stops in its middle and is answered as if it were whole', async () => {
    const server = createServer((_, response) => response.writeHead(200, { connection: 'close' }).end());
    const { faults } = await runAgainst(server);
    expect(faults).toContainEqual(expect.stringMatching(/^200 for half of a body: /));
  });

  it('a refusal without a code, and an answer that takes too long', async () => {
    const { faults } = await run((body) => (body.includes('ud800') ? { status: 200, after: 500 } : { status: 404 }));
    expect(faults).toContainEqual(expect.stringMatching(/^404 as /));
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ ms: /));
  });

  it.each([
    [
      'a text that is not sealed',
      `update check_in set note_sealed = 'clear', note_audience = 'coach', note_written_at = now()`,
      'note_sealed',
    ],
    [
      'an address with a line break',
      String.raw`update partner set email = E'a@b.example\r\nBcc: c@d.example'`,
      'names and',
    ],
    ['a couple of one', `update partner set enrolment_id = gen_random_uuid() where side = 'b'`, 'two partners'],
  ])('%s', async (_what, planting, rule) => {
    await expect(
      api.database.transaction(async (tx) => {
        await tx.query('set local session_replication_role = replica');
        await tx.query(planting);
        throw new Error((await brokenRules(tx)).join());
      }),
    ).rejects.toThrow(rule);
  });
});

import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { askBoth, enrol, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import { codesOf, faultOf, inTurn, told } from '../../bench/hostile/faults.js';
import { Random } from '../../bench/hostile/random.js';
import { shapedRequest, type ApiDocument, type Insider } from '../../bench/hostile/requests.js';
import { sendRaw } from '../../bench/hostile/send-raw.js';
import { othersWhoAsk, sessionOf } from '../access/people.js';

const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_128);
/** `HOSTILE_REQUESTS=20000` sends more, and then names what took over two seconds as well. */
const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 1_500);
const LONGEST_MS = process.env['HOSTILE_REQUESTS'] === undefined ? Infinity : 2_000;
const AT_ONCE = 4;
const COUPLES = 4;

jest.setTimeout(120_000 + REQUESTS * 50);

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let api: ApiUnderTest;
let bystander: CoupleUnderTest;
let insider: Insider;
let url: string;

beforeAll(async () => {
  api = await startApi();
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
afterAll(async () => {
  agent.destroy();
  await api?.close();
});

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

/** Where a text stands that was to be sealed. */
async function unsealed(): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column } of await tablesWith('sealed$')) {
    const rows = await api.database.query(
      `select from ${table} where ${column} <> '' and ${column} !~ '^v\\d+\\.[^.]+\\.' limit 1`,
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

describe(`requests of the seed ${seed} that are shaped as the API document says`, () => {
  it('get no 5xx, leave a couple that is another coach’s alone, and what is sealed sealed', async () => {
    const document = (await api.ask('GET', '/api/openapi.json')).json<ApiDocument>();
    const [codes, random, before] = [codesOf(document), new Random(seed), await keptOf(bystander)];
    const faults: string[] = [];
    let done = 0;
    await inTurn(Array(REQUESTS).keys(), {
      atOnce: AT_ONCE,
      take: async () => {
        const request = shapedRequest(random, document, insider);
        const began = performance.now();
        const fault = await sendRaw(url, request, agent).then(
          (answer) => {
            if (answer.status < 400 && request.method !== 'GET') done += 1;
            return faultOf(answer, codes);
          },
          (lost: Error) => lost.message,
        );
        const took = performance.now() - began;
        if (fault !== null && !(fault === '503' && request.path.startsWith('/health/')))
          faults.push(`${fault}: ${told(request)}`);
        if (took > LONGEST_MS) faults.push(`${Math.round(took)} ms: ${told(request)}`);
      },
    });
    expect(faults).toEqual([]);
    expect(done).toBeGreaterThan(REQUESTS / 50);
    expect(await keptOf(bystander)).toEqual(before);
    expect(await unsealed()).toEqual([]);
  });
});

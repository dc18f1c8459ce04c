import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { countTextsByKey, notePlace, setClock } from '@troth/database';
import { safetySaidPlace } from '@troth/domain';
import { openFit } from '@troth/programme';
import { open } from '@troth/sealing';
import { startMailbox, type Mailbox } from '@troth/testing';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { answers, askBoth, enrol } from '../../apps/api/src/couple.fixture.js';
import { dumpOf } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { RollingProcesses } from './rolling-processes.js';

jest.setTimeout(240_000);

const k1 = testKeyText;
const k2 = `k2:${randomBytes(32).toString('base64')}`;
const COUPLES = 3;
const LANES = 2;
const BETWEEN_STEPS = 6;
/** A lane's rounds are so far apart that no link is asked for more than its 60 times a minute. */
const ROUND_MS = 500;

let api: ApiUnderTest;
let mailbox: Mailbox;
let folder: string;
let rolling: RollingProcesses;
let tokens: readonly string[];
let writers: Writers | undefined;

beforeAll(async () => {
  [api, mailbox, folder] = await Promise.all([startApi(), startMailbox(), mkdtemp(join(tmpdir(), 'troth-rotation-'))]);
  const asked = [];
  for (let n = 0; n < COUPLES; n += 1) asked.push(await askBoth(api, await enrol(api, `rotation${n}`), '2026-W48'));
  tokens = asked.flatMap(({ a, b }) => [a, b]);
  await setClock(api.database, { frozenAt: api.clock.now() });
  rolling = new RollingProcesses({
    DATABASE_URL: api.databaseUrl,
    SMTP_URL: mailbox.url,
    PUBLIC_URL: 'http://localhost:3000',
    TROTH_DATA_DIR: folder,
    TRUST_PROXY: 'loopback',
    LOG_LEVEL: 'error',
    DRAIN_SECONDS: '0',
    PORT: '0',
    WORKER_PORT: '0',
  });
});
afterAll(async () => {
  await writers?.end();
  await rolling?.stop();
  await Promise.all([api?.close(), mailbox?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Partners who write twice a second in each lane: a check-in with a note, and a word on their safety, each through either process. */
class Writers {
  /** The last note that was kept, by its writer's link. */
  readonly kept = new Map<string, string>();
  readonly failed: string[] = [];
  requests = 0;
  private writing = true;
  private readonly lanes = Array.from({ length: LANES }, (_, lane) => this.write(lane));
  private wrote = Promise.withResolvers<void>();

  /** Until so many more were answered, whichever keys are in front. */
  async more(count = BETWEEN_STEPS): Promise<void> {
    for (const until = this.requests + count; this.requests < until;) await this.wrote.promise;
  }

  async end(): Promise<void> {
    this.writing = false;
    await Promise.all(this.lanes);
  }

  private async write(lane: number): Promise<void> {
    for (let n = lane; this.writing; n += LANES) {
      const token = tokens[n % tokens.length]!;
      const text = `words ${n}`;
      const note = { text, audience: 'private' };
      const from = `10.1.${(n >> 8) & 255}.${n & 255}`;
      if (await this.ask('PUT', '/api/v1/check-in', { token, answers, note }, from)) this.kept.set(token, text);
      await this.ask('POST', '/api/v1/safety/answers', { token, mailbox: 'mine', safe: 'safe', reach: '' }, from);
      await pause(ROUND_MS);
    }
  }

  private async ask(method: string, path: string, body: object, from: string): Promise<boolean> {
    const status = await rolling.ask(method, path, body, from);
    if (status < 200 || status > 299) this.failed.push(`${method} ${path} ${status}`);
    this.requests += 1;
    this.wrote.resolve();
    this.wrote = Promise.withResolvers();
    return status < 300;
  }
}

it('takes the oldest key out of use beside processes that write, and fails no request', async () => {
  await rolling.replaceAll(k1);
  writers = new Writers();
  await writers.more();
  await rolling.replaceAll(`${k1},${k2}`);
  await writers.more();
  await rolling.replaceAll(`${k2},${k1}`);
  await writers.more();
  expect(await rolling.refusedStart(k2)).toMatch(/\bk1\b/);

  // One that still has the keys of before comes back in the midst of it, and seals with the old one.
  const [first] = await Promise.all([
    rolling.command(`${k2},${k1}`, 'keys', 'rotate'),
    rolling.replaceApi(1, `${k1},${k2}`),
  ]);
  expect(first).toContain('texts are sealed with k2 now');
  while (!(await countTextsByKey(api.database.statements)).has('k1')) await writers.more(1);
  expect(await rolling.refusedStart(k2)).toMatch(/\bk1\b/);

  await rolling.replaceApi(1, `${k2},${k1}`);
  await writers.more();
  expect(await rolling.command(`${k2},${k1}`, 'keys', 'rotate')).toContain('k1 is no longer needed');
  await rolling.replaceAll(k2);
  await writers.more();
  await writers.end();
  expect(writers.failed).toEqual([]);
  await nothingNeeds(writers);
});

/** Neither a row nor a job of the queue was sealed with the old key, and the new one opens the last words of everybody. */
async function nothingNeeds(writers: Writers): Promise<void> {
  expect(await dumpOf(api.database)).not.toMatch(/\bv1\.k1\./);
  const keys = await openFit(api.databaseUrl, { keys: k2 });
  const notes = await api.database.query<{ id: string; sealed: string }>(
    `select id, with_key(note_sealed, practice_id, partner_id) as sealed from check_in where note_sealed is not null`,
  );
  const opened = notes.map(({ id, sealed }) => open(keys, sealed, notePlace(id, 'private')));
  expect(opened.sort()).toEqual([...writers.kept.values()].sort());
  const said = await api.database.query<{ id: string; sealed: string }>('select id, sealed from safety_said');
  expect(said.length).toBeGreaterThan(COUPLES);
  for (const { id, sealed } of said) open(keys, sealed, safetySaidPlace(id));
  const lost = `select (select count(*) from reaction where given_up_at is not null)
                     + (select count(*) from delivery where state in ('failed', 'uncertain')) as count`;
  expect(await api.database.query(lost)).toEqual([{ count: '0' }]);
  expect(mailbox.mails.length).toBeGreaterThan(0);
}

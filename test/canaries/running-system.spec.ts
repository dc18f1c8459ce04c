import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock, settled } from '@troth/database';
import { startMailbox, startRedis, type Mailbox, type RedisServer } from '@troth/testing';
import { createWorker, type Worker } from '@troth/worker';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { askBoth, enrol, saveCheckIn, signInPartner, type CoupleUnderTest } from '../../apps/api/src/couple.fixture.js';
import {
  canariesIn,
  canaryName,
  dumpOf,
  everyWayToWrite,
  inbound,
} from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { usualSettings } from '../../apps/worker/spec/usual-settings.js';
import { commandRedis, everyKeyAndValue, overhear } from './redis-text.js';

let api: ApiUnderTest;
let worker: Worker;
let redis: RedisServer;
let mailbox: Mailbox;
let couple: CoupleUnderTest;
let heard: ReturnType<typeof overhear>;

beforeAll(async () => {
  [api, redis, mailbox] = await Promise.all([startApi({ inbound }), startRedis(), startMailbox()]);
  couple = await enrol(api, canaryName);
  await everyWayToWrite(api, couple);
  heard = overhear(redis.url);
  await setClock(api.database, { frozenAt: api.clock.now() });
  worker = await createWorker({
    ...usualSettings,
    databaseUrl: api.databaseUrl,
    redisUrl: redis.url,
    smtpUrl: mailbox.url,
    keys: testKeyText,
  });
  await workedOff();
}, 60_000);
afterAll(async () => {
  await worker?.close();
  heard?.end();
  await Promise.all([api?.close(), mailbox?.close(), redis?.stop()]);
});

async function workedOff(): Promise<void> {
  while (!(await settled(api.database, api.clock.now()))) await pause(20);
}

const mailed = (from = 0) =>
  mailbox.mails
    .slice(from)
    .map((mail) => JSON.stringify(mail))
    .join('\n');
const metrics = async () => (await api.fastify.inject({ url: '/metrics' })).body;

describe('what people type into a running system', () => {
  it('is in no key, value or job of the queue, though the worker has worked', async () => {
    expect(await heard.text()).toContain('{troth}:troth');
    expect(canariesIn(await heard.text())).toEqual([]);
    expect(canariesIn(await everyKeyAndValue(redis.url))).toEqual([]);
  });

  it('is in no metric', async () => {
    expect(await metrics()).toContain('# HELP');
    expect(canariesIn(await metrics())).toEqual([]);
  });

  it('is in an email only where that email is about it', () => {
    expect(mailbox.mails.length).toBeGreaterThan(3);
    expect(canariesIn(mailed())).toEqual(['canary-of-an-address']);
  });

  it('would be found in each of them', async () => {
    await commandRedis(redis.url, 'hset', '{troth}:troth:7', 'data', '{"note":"canary-in-a-job"}');
    expect(canariesIn(await everyKeyAndValue(redis.url))).toEqual(['canary-in-a-job']);
    expect(canariesIn(await heard.text())).toEqual(['canary-in-a-job']);
    await commandRedis(redis.url, 'del', '{troth}:troth:7');
    expect(canariesIn(mailed() + JSON.stringify({ subject: 'canary-in-a-subject' }))).toContain('canary-in-a-subject');
  });
});

describe('once one partner has erased themselves', () => {
  it('nothing of theirs is anywhere, nor in what is sent after it, and the other’s record stands', async () => {
    const tokens = await askBoth(api, couple, '2026-W51');
    await saveCheckIn(api, tokens.b, { note: { text: 'the plover of the other', audience: 'private' } });
    const other = await signInPartner(api, couple, couple.b);
    const kept = async () => (await api.ask('GET', '/api/v1/us/export', undefined, other)).json();
    const before = await kept();
    const sent = mailbox.mails.length;
    heard.end();
    heard = overhear(redis.url);
    await api.ask('POST', '/api/v1/us/erase', {}, await signInPartner(api, couple, couple.a));
    await workedOff();
    const others = `${canaryName}.ben@home.example`;
    const places = {
      rows: await dumpOf(api.database),
      mail: mailed(sent),
      told: await heard.text(),
      keys: await everyKeyAndValue(redis.url),
      metrics: await metrics(),
      copy: JSON.stringify(await kept()),
    };
    for (const [place, text] of Object.entries(places))
      expect([place, canariesIn(text.replaceAll(others, ''))]).toEqual([place, []]);
    const after = await kept();
    expect(JSON.stringify(after.checkIns)).toContain('the plover of the other');
    for (const part of ['person', 'checkIns', 'promises', 'consents']) expect(after[part]).toEqual(before[part]);
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { listWorkers } from '@troth/database';
import { startRedis } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { createWorker, type WorkerSettings } from '../index.js';

jest.setTimeout(60_000);

describe('a worker that is asked how it is', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  async function start(more: Partial<WorkerSettings> = {}) {
    const worker = await createWorker({ ...practice.settings, workerPort: 0, ...more });
    practice.workers.push(worker);
    return worker;
  }

  it('lives and is ready, on a port of its own; a second one beside it takes a free port', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const first = await start();
    const second = await start({ workerPort: Number(new URL(first.healthUrl!).port) });
    expect(second.healthUrl).not.toBe(first.healthUrl);
    for (const { healthUrl } of [first, second]) {
      expect(await (await fetch(`${healthUrl}/health/live`)).json()).toEqual({ status: 'live' });
      const ready = await fetch(`${healthUrl}/health/ready`);
      expect(ready.status).toBe(200);
      expect(partsOf(await ready.json())).toEqual({
        database: true,
        migrations: true,
        queue: true,
        'time-zones': true,
      });
      expect((await fetch(`${healthUrl}/anything`)).status).toBe(404);
    }
    const seen = await listWorkers(practice.database);
    expect(seen.map(({ pid, address }) => [pid, address])).toEqual([
      [process.pid, first.healthUrl],
      [process.pid, second.healthUrl],
    ]);
    practice.workers.pop();
    await second.close();
    expect(await listWorkers(practice.database)).toHaveLength(1);
  });

  it('tells how late the work is, what became of emails by kind, and what was given up', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    await practice.start();
    await practice.moveTo(new Date('2026-11-29T20:00:00Z'));
    const { healthUrl } = await start();
    await practice.settle();
    await practice.database.query(
      `update reaction set applied_at = null, given_up_at = now() where ctid = (select ctid from reaction limit 1)`,
    );
    const figures = await figuresOf(`${healthUrl}/metrics`);

    expect(figures.get('troth_worker_emails_total{kind="check-in",outcome="accepted"}')).toBe(2);
    expect(figures.get('troth_worker_reactions{state="given-up"}')).toBe(1);
    expect(figures.get('troth_worker_waiting{work="emails"}')).toBe(0);
    expect(figures.get('troth_worker_late_seconds{work="slots"}')).toBe(0);
    expect(figures.get('troth_worker_part_answers{part="queue"}')).toBe(1);
    expect(figures.get('troth_worker_pool_connections{state="open"}')).toBeGreaterThan(0);
    expect(figures.has('troth_worker_queue_jobs{state="waiting"}')).toBe(true);
  });

  it('is not ready while Redis is away, names the queue, and gives the other figures', async () => {
    const redis = await startRedis();
    practice = await PracticeUnderTest.open({ workers: 0, redisUrl: redis.url });
    const { healthUrl } = await start();
    await redis.stop();

    const ready = await fetch(`${healthUrl}/health/ready`);
    expect(ready.status).toBe(503);
    expect(partsOf(await ready.json())).toMatchObject({ database: true, queue: false });
    const figures = await figuresOf(`${healthUrl}/metrics`);
    expect(figures.get('troth_worker_part_answers{part="queue"}')).toBe(0);
    expect(figures.get('troth_worker_part_answers{part="database"}')).toBe(1);
  });

  it('gives its figures to the token’s bearer alone; without a token, to nobody through a proxy', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const near = await start();
    const guarded = await start({ metricsToken: 'a long enough token' });
    const status = async (url: string | null, headers: Record<string, string> = {}) =>
      (await fetch(`${url}/metrics`, { headers })).status;
    expect(await status(near.healthUrl)).toBe(200);
    expect(await status(near.healthUrl, { 'x-forwarded-for': '203.0.113.9' })).toBe(404);
    expect(await status(guarded.healthUrl)).toBe(404);
    expect(await status(guarded.healthUrl, { authorization: 'Bearer a long enough token' })).toBe(200);
  });

  it('says whether it is ready to its machine and the token’s bearer, to anybody if wanted', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const guarded = await start({ metricsToken: 'a long enough token' });
    const status = async (url: string | null, headers: Record<string, string> = {}) =>
      (await fetch(`${url}/health/ready`, { headers })).status;
    const proxied = { 'x-forwarded-for': '203.0.113.9' };
    expect(await status(guarded.healthUrl)).toBe(200);
    expect(await status(guarded.healthUrl, proxied)).toBe(404);
    expect(await status(guarded.healthUrl, { ...proxied, authorization: 'Bearer a long enough token' })).toBe(200);
    expect(await status((await start({ operationOpen: true })).healthUrl, proxied)).toBe(200);
  });
});

function partsOf({ parts }: { parts: { name: string; ready: boolean }[] }): Record<string, boolean> {
  return Object.fromEntries(parts.map(({ name, ready }) => [name, ready]));
}

async function figuresOf(url: string): Promise<ReadonlyMap<string, number>> {
  const lines = (await (await fetch(url)).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

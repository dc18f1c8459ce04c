import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freshEmptyDatabase, startRedis, type RedisServer } from '@troth/testing';
import type { RehearsalResult } from './result.js';

jest.setTimeout(600_000);

const bootstrap = fileURLToPath(new URL('../../scripts/bootstrap.mjs', import.meta.url));
const faultless = { missing: 0, duplicate: 0, wrongLocalTime: 0, afterStop: 0, leaks: 0 };

/** Runs the command as an operator does, on what was built from the sources as they are. */
async function rehearse(options: readonly string[], environment: Record<string, string>): Promise<RehearsalResult> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [bootstrap, 'rehearse', '--json', ...options], {
    env: { ...inherited, ...environment },
    maxBuffer: 1 << 26,
  });
  // Nothing but the result is on standard output, whatever the workers log meanwhile.
  return JSON.parse(stdout) as RehearsalResult;
}

describe('a small rehearsal, held against the independent model', () => {
  let redis: RedisServer;
  let onPostgres: RehearsalResult;
  beforeAll(async () => {
    redis = await startRedis();
    onPostgres = await rehearse(['--couples', '8', '--weeks', '6'], { DATABASE_URL: await freshEmptyDatabase() });
  });
  afterAll(() => redis.stop());

  it('sends every email once, at its minute, to nobody else, with the queue on PostgreSQL', () => {
    expect(onPostgres).toMatchObject({ ...faultless, uncertain: 0, couples: 8, weeks: 6 });
    expect(onPostgres.accepted).toBe(onPostgres.emailsDue);
    expect(onPostgres.reports).toBeGreaterThan(10);
  });

  it('comes to the same with the queue on Redis', async () => {
    const options = ['--couples', '8', '--weeks', '6'];
    const onRedis = await rehearse(options, { DATABASE_URL: await freshEmptyDatabase(), REDIS_URL: redis.url });
    const { seconds: _s, emailsPerSecond: _e, peakRssMb: _p, ...figures } = onPostgres;
    expect(onRedis).toMatchObject(figures);
  });

  it('loses nothing and sends nothing twice when workers are killed', async () => {
    const options = ['--couples', '6', '--weeks', '4', '--kill-worker'];
    const killed = await rehearse(options, { DATABASE_URL: await freshEmptyDatabase() });
    expect(killed).toMatchObject(faultless);
    expect(killed.accepted + killed.uncertain).toBeGreaterThanOrEqual(killed.emailsDue);
  });
});

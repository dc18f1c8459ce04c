import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addCoach } from '@troth/api';
import { openDatabase } from '@troth/database';
import { freshEmptyDatabase, startMailbox, startPgBouncer, startRedisOfCompose } from '@troth/testing';
import { run, settingsFor } from './run-program.js';

jest.setTimeout(120_000);

let direct: string;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let redis: Awaited<ReturnType<typeof startRedisOfCompose>>;
let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
beforeAll(async () => {
  direct = await freshEmptyDatabase();
  [mailbox, redis, pooler] = await Promise.all([
    startMailbox(),
    startRedisOfCompose(),
    startPgBouncer(direct, { poolSize: 4 }),
  ]);
});
afterAll(() => Promise.all([mailbox?.close(), redis?.stop(), pooler?.stop()]));

const joining = {
  name: 'Ana',
  email: 'ana@home.example',
  zone: 'Europe/Berlin',
  weekday: 7,
  time: '19:00',
  partner: { name: 'Ben', email: 'ben@home.example' },
};

describe('production behind pgbouncer in transaction mode', () => {
  it('migrates, answers many at once and mails a link, with few rights on Redis', async () => {
    const settings = settingsFor(pooler.url, {
      DATABASE_DIRECT_URL: direct,
      REDIS_URL: redis.url,
      SMTP_URL: mailbox.url,
      DRAIN_SECONDS: '0',
    });
    const migrating = run('standalone/troth', settings, ['migrate']);
    expect([await migrating.ended, migrating.said()]).toEqual([0, expect.stringContaining('Ran ')]);
    const owner = await openDatabase(direct, { poolSize: 1 });
    await addCoach(owner, { name: 'Cora', email: 'cora@practice.example' }, new Date());
    await owner.close();
    const [api, worker] = [run('api', settings), run('worker', settings)];
    const [, url] = await api.says(/The API is ready at (\S+)/);
    await worker.says(/The worker is ready/);

    const asked = await Promise.all(Array.from({ length: 40 }, () => fetch(`${url}/api/v1/programme`)));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
    const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
    const joined = await fetch(`${url}/api/v1/join`, { method: 'POST', headers, body: JSON.stringify(joining) });
    expect([joined.status, await joined.json()]).toEqual([202, { status: 'check-your-inbox' }]);
    await mailbox.nextMail(({ to }) => to.includes(joining.email));
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ready' });

    for (const { child, ended } of [api, worker]) {
      child.kill('SIGTERM');
      await ended;
    }
  });

  it('does not start without an address round the pooler, and names the setting', async () => {
    const api = run('api', settingsFor(pooler.url));
    expect(await api.ended).toBe(1);
    expect(api.said().trim()).toMatch(
      /^Troth cannot start: DATABASE_URL leads to a connection pooler[^\n]*DATABASE_DIRECT_URL/,
    );
  });
});

describe.each(['api', 'worker'] as const)('the %s, led to another machine', (program) => {
  it('does not start where words would go there unverified, and names the setting', async () => {
    const remote = { DATABASE_URL: 'postgres://troth@db/troth?sslmode=prefer', REDIS_URL: 'redis://redis:6379' };
    const started = run(program, settingsFor('', remote));
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/DATABASE_URL +says sslmode=prefer.*DATABASE_TLS=none/);
    expect(started.said()).toMatch(/REDIS_URL +leads there without encryption.*REDIS_TLS=none/);
  });
});

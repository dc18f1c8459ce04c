import { describe, expect, it } from '@jest/globals';
import { startApi } from '../api.fixture.js';
import { joinBody } from '../couple.fixture.js';
import { canaryCheck } from './zone-checks.js';

describe('health', () => {
  it('says that the process lives, and that every part is ready', async () => {
    const api = await startApi();
    expect((await api.ask('GET', '/health/live')).json()).toEqual({ status: 'live' });
    const ready = await api.ask('GET', '/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json().parts.map(({ name }: { name: string }) => name)).toEqual([
      'process',
      'database',
      'migrations',
      'coaches',
      'time-zones',
      'zone-data',
    ]);
    const metrics = await api.ask('GET', '/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.body).toContain(
      'troth_http_request_seconds_count{method="GET",route="/health/live",status="200"} 1',
    );
    await api.close();
  });

  it('names the part that is not ready', async () => {
    const readiness = [{ name: 'queue', check: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5:6379')) }];
    const api = await startApi({ readiness });
    await api.database.query(`delete from migrations where name = (select max(name) from migrations)`);
    const response = await api.ask('GET', '/health/ready');
    expect(response.statusCode).toBe(503);
    const { status, parts } = response.json();
    expect(status).toBe('not-ready');
    expect(parts.filter(({ ready }: { ready: boolean }) => !ready)).toEqual([
      { name: 'migrations', ready: false, detail: expect.stringContaining('npm run troth -- migrate') },
      { name: 'queue', ready: false, detail: 'It does not answer' },
    ]);
    await api.close();
  });

  it('is not ready before the first coach, says how to add one, and lets nobody join yet', async () => {
    const api = await startApi();
    expect((await api.ask('GET', '/api/v1/join')).json()).toEqual({ open: true });
    await api.database.query('update coach set left_at = now()');
    expect((await api.ask('GET', '/health/ready')).statusCode).toBe(200);
    expect((await api.ask('GET', '/api/v1/join')).json()).toEqual({ open: false });

    await api.database.query('delete from coach');
    const response = await api.ask('GET', '/health/ready');
    expect(response.statusCode).toBe(503);
    expect(response.json().parts.filter(({ ready }: { ready: boolean }) => !ready)).toEqual([
      { name: 'coaches', ready: false, detail: expect.stringContaining('npm run troth -- coach add') },
    ]);
    const join = await api.ask('POST', '/api/v1/join', joinBody('early'));
    expect(join.json()).toMatchObject({ status: 503, code: 'practice-not-open' });
    expect(await api.database.query('select from enrolment')).toEqual([]);
    await api.close();
  });

  it('is not ready with zone data that has a clock wrong, and names the clock', async () => {
    const fault = 'America/Vancouver shows 04:00 at 2026-12-15T12:00:00Z; it should show 05:00.';
    const stale = { ...canaryCheck(() => ({ ok: false, version: '2026a', faults: [fault] })), name: 'stale' };
    const api = await startApi({ readiness: [stale] });
    const response = await api.ask('GET', '/health/ready');
    expect(response.statusCode).toBe(503);
    const detail = `The zone data 2026a is out of date. ${fault}`;
    expect(response.json().parts).toContainEqual({ name: 'stale', ready: false, detail });
    await api.close();
  });

  it('is not ready where weeks were planned with newer zone data before it began; goes on later', async () => {
    const api = await startApi();
    await api.database.query(`insert into zone_data values (true, '2999a', now())`);
    expect((await api.ask('GET', '/health/ready')).statusCode).toBe(200);

    await api.database.query(`update zone_data set applied_at = now() - interval '1 day'`);
    const response = await api.ask('GET', '/health/ready');
    expect(response.statusCode).toBe(503);
    const part = response.json().parts.find(({ name }: { name: string }) => name === 'zone-data');
    expect(part).toMatchObject({ ready: false, detail: expect.stringContaining('planned with zone data 2999a') });
    await api.close();
  });
});

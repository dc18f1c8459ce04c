import { describe, expect, it } from '@jest/globals';
import { startApi } from '../api.fixture.js';

describe('health', () => {
  it('says that the process lives, and that every part is ready', async () => {
    const api = await startApi();
    expect((await api.ask('GET', '/health/live')).json()).toEqual({ status: 'live' });
    const ready = await api.ask('GET', '/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json().parts.map(({ name }: { name: string }) => name)).toEqual([
      'database',
      'migrations',
      'time-zones',
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
});

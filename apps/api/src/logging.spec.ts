import { describe, expect, it } from '@jest/globals';
import { signInCoach, startApi } from './api.fixture.js';
import { askBoth, enrol, joinBody, saveCheckIn, signInPartner } from './couple.fixture.js';

// Of several APIs in one process, the first one's logger is everybody's.
const lines: string[] = [];
const logTo = { write: (line: string) => void lines.push(line) };

describe('the log', () => {
  it('names once the address that PUBLIC_URL should have, and no site of somebody else', async () => {
    const api = await startApi({ logLevel: 'trace', logTo });
    const leave = (headers: Record<string, string>) =>
      api.ask('POST', '/api/v1/us/leave', undefined, { host: '10.0.0.7:8080', ...headers });
    for (const origin of ['https://a.example', 'https://a.example', 'null']) {
      expect((await leave({ origin })).json()).toMatchObject({ code: 'cross-site' });
    }
    expect((await leave({ origin: 'https://b.example', 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    await api.close();
    const told = lines.splice(0).filter((line) => line.includes('PUBLIC_URL'));
    expect(told).toEqual([expect.stringContaining('https://a.example')]);
  });

  it('has one line a request, without a token, cookie, name, address, id or text from a person', async () => {
    const api = await startApi({ logLevel: 'trace', logTo });
    const couple = await enrol(api, 'logged');
    const tokens = await askBoth(api, couple, '2026-W48');
    await saveCheckIn(api, tokens.a, { note: { text: 'a very private word', audience: 'private' } });
    const [ana, cora] = [await signInPartner(api, couple, couple.a), await signInCoach(api)];
    await api.ask('GET', '/api/v1/us?why=curious', undefined, ana);
    await api.ask('GET', `/api/v1/coach/couples/${couple.enrolmentId}`, undefined, cora);
    // PostgreSQL's own words on this one quote the name that was sent, on a connection old or new.
    await api.database.query('alter table partner add constraint number check (name::int > 0) not valid');
    expect((await api.ask('POST', '/api/v1/join', joinBody('quoted'))).statusCode).toBe(500);
    await api.database.query('alter table practice rename to gone');
    await api.database.query('alter table partner rename to lost');
    expect((await api.ask('POST', '/api/v1/join', joinBody('broken'))).statusCode).toBe(500);
    await api.close();
    const log = lines.join('');
    expect(log).toContain('"method":"PUT","route":"/api/v1/check-in","status":200');
    expect(log).toContain('"route":"/api/v1/coach/couples/:id"');
    expect(log).toContain('"level":50');
    expect(log).toContain('QueryFailedError (22P02)');
    const brought = [
      tokens.a,
      tokens.b,
      couple.enrolmentId,
      couple.a,
      'Ana',
      'home.example',
      'private',
      'curious',
      'cora@',
    ];
    const cookies = [ana, cora].map(({ cookie }) => decodeURIComponent(cookie?.split('=')[1] ?? '-'));
    for (const secret of [...brought, ...cookies]) expect([secret, log.includes(secret)]).toEqual([secret, false]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { tellOfCouple } from '@troth/database';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { enrol, type CoupleUnderTest } from '../couple.fixture.js';
import { Drain } from '../draining/drain.js';
import { addCoach } from '../sign-in/add-coach.js';
import { HeardStream } from './heard-stream.fixture.js';

let api: ApiUnderTest;
let url: string;
let cora: Record<string, string>;
let dan: Record<string, string>;
let danId: string;
let ours: CoupleUnderTest;
let dans: CoupleUnderTest;
const open: HeardStream[] = [];

beforeAll(async () => {
  api = await startApi();
  await api.app.listen(0, '127.0.0.1');
  url = await api.app.getUrl();
  const added = { name: 'Dan', email: 'dan@practice.example', zone: 'Europe/Berlin', password: coachPassword };
  danId = (await addCoach(api.database, added, api.clock.now())).coachId;
  [cora, dan] = [await signInCoach(api), await signInCoach(api, added.email)];
  [ours, dans] = [await enrol(api, 'ours'), await enrol(api, 'dans')];
  await api.database.query('update enrolment set coach_id = $1 where id = $2', [api.coach.coachId, ours.enrolmentId]);
  await api.database.query('update enrolment set coach_id = $1 where id = $2', [danId, dans.enrolmentId]);
});
afterEach(() => open.splice(0).forEach((stream) => stream.close()));
afterAll(() => api?.close());

async function hear(cookie: Record<string, string>): Promise<HeardStream> {
  const stream = await HeardStream.open(url, cookie);
  open.push(stream);
  return stream;
}

const write = (couple: CoupleUnderTest, who: Record<string, string>) =>
  api.ask('POST', `/api/v1/coach/couples/${couple.enrolmentId}/messages/a`, { text: 'Hello' }, who);
const touch = (couple: CoupleUnderTest) => api.database.transaction((tx) => tellOfCouple(tx, couple));

describe('the stream of changes', () => {
  it('tells a coach which couple changed and that there are words, and nothing of what they are', async () => {
    const stream = await hear(cora);
    await write(ours, cora);
    expect(await stream.change()).toEqual({ couples: [{ id: ours.enrolmentId, words: true }], all: false });
  });

  it('tells nobody of another coach’s couple', async () => {
    const stream = await hear(cora);
    const other = await hear(dan);
    await write(dans, dan);
    expect(await other.change()).toEqual({ couples: [{ id: dans.enrolmentId, words: true }], all: false });
    await touch(ours);
    expect(await stream.change()).toEqual({ couples: [{ id: ours.enrolmentId, words: false }], all: false });
  });

  it('tells all coaches to read their list again when a couple is handed over', async () => {
    const [stream, other] = [await hear(cora), await hear(dan)];
    for (const [to, who] of [
      [danId, cora],
      [api.coach.coachId, dan],
    ] as const) {
      const said = await api.ask('POST', `/api/v1/coach/couples/${ours.enrolmentId}/assign`, { coachId: to }, who);
      expect(said.statusCode).toBe(204);
      expect((await stream.change()).all).toBe(true);
      expect((await other.change()).all).toBe(true);
    }
  });

  it('passes proxies: it may be neither kept, changed nor held back', async () => {
    const { response } = await hear(cora);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': expect.stringContaining('text/event-stream'),
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(response.headers.has('content-encoding')).toBe(false);
  });

  it('is refused to one who is not signed in', async () => {
    const { response } = await HeardStream.open(url, {});
    expect(response.status).toBe(401);
  });

  it('ends with the session, and with it alone', async () => {
    const again = await signInCoach(api);
    const [stream, other] = [await hear(again), await hear(cora)];
    expect((await api.ask('POST', '/api/auth/sign-out', {}, again)).statusCode).toBeLessThan(300);
    expect(await stream.rest()).toContain('event: over');
    await touch(ours);
    expect((await other.change()).couples).toHaveLength(1);
  });

  it('says nothing more to a session that ran out unseen', async () => {
    const again = await signInCoach(api);
    const stream = await hear(again);
    await api.database.query(
      `update coach_session set last_used_at = now() - interval '2 hours' where created_at =
         (select max(created_at) from coach_session)`,
    );
    await touch(ours);
    const rest = await stream.rest();
    expect(rest).toContain('event: over');
    expect(rest).not.toContain(ours.enrolmentId);
  });

  it('does not keep a session alive, nor does what an unattended page asks', async () => {
    const again = await signInCoach(api);
    const used = async () =>
      api.database.query<{ stale: boolean }>(
        `select last_used_at < now() - interval '5 minutes' as stale from coach_session order by created_at desc limit 1`,
      );
    await api.database.query(
      `update coach_session set last_used_at = now() - interval '10 minutes' where created_at =
         (select max(created_at) from coach_session)`,
    );
    await hear(again);
    await api.ask('GET', '/api/v1/coach/me', undefined, { ...again, 'troth-unattended': '1' });
    expect(await used()).toEqual([{ stale: true }]);
    await api.ask('GET', '/api/v1/coach/me', undefined, again);
    expect(await used()).toEqual([{ stale: false }]);
  });

  it('is held by at most six pages of one coach; the oldest gives way', async () => {
    const streams = [];
    for (let n = 0; n < 7; n += 1) streams.push(await hear(dan));
    expect(await streams[0]!.rest()).toContain('event: full');
    await touch(dans);
    for (const stream of streams.slice(1)) expect((await stream.change()).couples).toHaveLength(1);
  });

  it('goes on when PostgreSQL has cut the listening connection, and says it may have missed', async () => {
    const stream = await hear(cora);
    await api.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%listener' and datname = current_database()`,
    );
    expect(await stream.change()).toEqual({ couples: [], all: true });
    await touch(ours);
    expect((await stream.change()).couples).toEqual([{ id: ours.enrolmentId, words: false }]);
  });

  it('ends when the process drains, and none is opened after it', async () => {
    const stream = await hear(cora);
    const drained = api.app.get(Drain).run(api.fastify, 300);
    expect(await stream.rest()).not.toMatch(/event: (over|full)/);
    expect(await (await hear(cora)).rest()).toBe('');
    await drained;
  });
});

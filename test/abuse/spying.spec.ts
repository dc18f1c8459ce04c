import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@troth/contract';
import { signInCoach, startApi, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { askBoth, enrol, promiseFor, saveCheckIn, signInPartner } from '../../apps/api/src/couple.fixture.js';
import { canariesIn, canaryName, everyWayToWrite, inbound } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import type { Who } from '../access/people.js';

let api: ApiUnderTest;
beforeAll(async () => void (api = await startApi({ inbound })));
afterAll(() => api?.close());

const readable = routes
  // A stream is open for as long as it is read, and says ids alone.
  .filter(({ answer }) => !('type' in answer && answer.type === 'text/event-stream'))
  .map(({ endpoint, caller }) => ({ path: endpoint.replace('GET ', ''), endpoint, caller }))
  .filter(({ endpoint, caller }) => endpoint.startsWith('GET ') && caller !== 'operator');

/** Everything that can be read with a cookie: answers to the byte, but for the instant. */
async function everythingFor(who: Who, ids: readonly string[], query = ''): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const { path } of readable)
    for (const id of path.includes(':') ? ids : ['']) {
      const url = path.replace(/:\w+/g, id) + query;
      const { statusCode, headers, body } = await api.fastify.inject({ method: 'GET', url, headers: { ...who } });
      const { date: _, ...told } = headers;
      seen[url] = `${statusCode} ${JSON.stringify(told)} ${body.replace(/"(at|takenAt|madeAt)":"[^"]*"/g, '')}`;
    }
  return seen;
}

describe('one who wants to know what the other did', () => {
  it('reads the same before and after the other has answered, promised and asked for help', async () => {
    const couple = await enrol(api, 'spied');
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    const tokens = await askBoth(api, couple, '2026-W48');
    const ids = [couple.enrolmentId, couple.a, couple.b];
    const look = async () => ({
      ...(await everythingFor(ben, ids)),
      form: (await api.ask('POST', '/api/v1/check-in/look', { token: tokens.b })).body,
    });
    const before = await look();
    const note = { text: 'I am ready to go on.', audience: 'coach' };
    await saveCheckIn(api, tokens.a, { note, promise: promiseFor(api, 'call at noon') });
    await api.ask('POST', '/api/v1/us/safety', { mailbox: 'shared', safe: 'not-safe', reach: 'by day' }, ana);
    await api.ask('PUT', '/api/v1/us/emails/measure', { wanted: false }, ana);
    await api.ask('GET', '/api/v1/us/export', undefined, ana);
    expect(await look()).toEqual(before);
    expect(await everythingFor(ana, ids)).not.toEqual(before);
  });
});

describe('one who fishes through exports and other people’s routes', () => {
  it('finds no word of the other’s but what was told to both, however it is asked for', async () => {
    const couple = await enrol(api, canaryName);
    await everyWayToWrite(api, couple);
    const [ana, ben] = [await signInPartner(api, couple, couple.a), await signInPartner(api, couple, couple.b)];
    await api.ask('POST', '/api/v1/us/safety', { mailbox: 'shared', safe: 'not-safe', reach: 'canary-of-reach' }, ana);
    const ids = [couple.enrolmentId, couple.a, couple.b];
    const baits = ['', '?safety=yes', `?partnerId=${couple.a}`, '?side=a&audience=private', `?of=${couple.a}&all=yes`];
    const caught = [];
    for (const bait of baits) caught.push(JSON.stringify(await everythingFor(ben, ids, bait)));
    const own = `${canaryName}.ben@home.example`;
    expect(canariesIn(caught.join().replaceAll(own, ''))).toEqual(toldToBoth);
    const copy = await api.ask('GET', '/api/v1/us/export?safety=yes', undefined, ben);
    expect(canariesIn(copy.body.replaceAll(own, ''))).toEqual([]);
    expect(canariesIn(JSON.stringify(await everythingFor(ana, ids)))).toContain('canary-for-nobody');
    const coach = await signInCoach(api);
    expect(canariesIn(JSON.stringify(await everythingFor(coach, ids)))).not.toContain('canary-for-nobody');
  });
});

/** The promise that was made for both, and the note that was written to the other. */
const toldToBoth = ['canary-for-the-partner', 'canary-of-a-cue', 'canary-of-an-act'];

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageTemplate } from '@troth/contract';
import { coachPassword, signInCoach, startApi, type ApiUnderTest } from '../api.fixture.js';
import { addCoach } from '../sign-in/add-coach.js';

let api: ApiUnderTest;
let [cora, dora]: Record<string, string>[] = [];
beforeAll(async () => {
  api = await startApi();
  const other = { name: 'Dora', email: 'dora@practice.example', zone: 'Europe/Berlin', password: coachPassword };
  await addCoach(api.database, other, api.clock.now());
  cora = await signInCoach(api);
  dora = await signInCoach(api, other.email);
});
afterAll(() => api?.close());

const path = '/api/v1/coach/templates';
const list = async (who = cora) => (await api.ask('GET', path, undefined, who)).json<MessageTemplate[]>();
const keep = (name: string, text = 'Hello {name}', who = cora) => api.ask('POST', path, { name, text }, who);
const idOf = async (name: string) => (await list()).find((one) => one.name === name)!.id;

describe('a coach’s template', () => {
  it('is kept, changed and deleted, and listed by name', async () => {
    await keep('Welcome', '  Hello {name}, this is {coach}.  ');
    api.clock.advance({ hours: 1 });
    await keep('before the first talk');
    expect((await list()).map(({ name, text }) => [name, text])).toEqual([
      ['before the first talk', 'Hello {name}'],
      ['Welcome', 'Hello {name}, this is {coach}.'],
    ]);
    const id = await idOf('Welcome');
    const change = (body: object) => api.ask('PUT', `${path}/${id}`, body, cora);
    expect((await change({ name: 'welcome', text: 'Hello both' })).statusCode).toBe(204);
    expect((await list())[1]).toEqual({ id, name: 'welcome', text: 'Hello both' });
    expect((await api.ask('DELETE', `${path}/${id}`, undefined, cora)).statusCode).toBe(204);
    expect((await api.ask('DELETE', `${path}/${id}`, undefined, cora)).statusCode).toBe(404);
    expect((await change({ name: 'again', text: 'Hello' })).statusCode).toBe(404);
    expect(await list()).toHaveLength(1);
  });

  it('is sealed with its coach’s own key, name and text', async () => {
    await keep('Sealed one', 'Sealed words');
    const kept = await api.database.query<Record<string, string>>('select * from coach_template');
    for (const { name_sealed, text_sealed } of kept)
      expect([name_sealed, text_sealed]).toEqual([expect.stringMatching(/^v2\./), expect.stringMatching(/^v2\./)]);
    expect(JSON.stringify(kept)).not.toContain('Sealed');
  });

  it('is seen and changed by no other coach', async () => {
    const id = await idOf('Sealed one');
    expect(await list(dora)).toEqual([]);
    expect((await api.ask('PUT', `${path}/${id}`, { name: 'Mine', text: 'Mine' }, dora)).statusCode).toBe(404);
    expect((await api.ask('DELETE', `${path}/${id}`, undefined, dora)).statusCode).toBe(404);
    expect((await keep('Sealed one', 'My own', dora)).statusCode).toBe(201);
    expect((await list()).some(({ text }) => text === 'Sealed words')).toBe(true);
  });

  it('has a name of its own, whatever its capitals, and room for thirty', async () => {
    expect((await keep('SEALED ONE')).json()).toMatchObject({ code: 'invalid-input', errors: [{ path: 'name' }] });
    while ((await list()).length < 30) await keep(`Template ${(await list()).length}`);
    const refused = await keep('One too many');
    expect(refused.json()).toMatchObject({ code: 'invalid-input', errors: [{ path: 'name' }] });
    expect(refused.body).toContain('You have 30 templates');
  });

  it('with an unknown placeholder is refused at its field, in words that say what there is', async () => {
    const refused = await keep('Dear friend', 'Hello {friend}');
    expect(refused.json<{ errors: object[] }>().errors).toEqual([
      {
        path: 'text',
        message: 'There is no placeholder {friend}. You can use {name}, {partner}, {coach}.',
      },
    ]);
  });
});

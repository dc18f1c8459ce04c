import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComparedProgrammes, OwnProgramme } from '@troth/contract';
import { signInCoach, startApi, type ApiUnderTest } from '../../api.fixture.js';
import { enrol } from '../../couple.fixture.js';

const path = '/api/v1/coach/practice/programme';
const title = 'programme.1.communication.title';

let api: ApiUnderTest;
let lead: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  lead = await signInCoach(api);
});
afterAll(() => api?.close());

const shown = async (language = 'en') =>
  (await api.ask('GET', `${path}?language=${language}`, undefined, lead)).json<OwnProgramme>();
const change = (body: unknown) => api.ask('PUT', `${path}/draft`, body, lead);
const discard = () => api.ask('DELETE', `${path}/draft`, undefined, lead);
const publish = () => api.ask('POST', `${path}/versions`, {}, lead);
const textOf = ({ stages }: OwnProgramme, id: string) =>
  stages.flatMap(({ texts }) => texts).find((text) => text.id === id);
const versionOf = async (enrolmentId: string) =>
  (
    await api.database.query<{ of: string }>('select programme_version as of from enrolment where id = $1', [
      enrolmentId,
    ])
  )[0]!.of;

/** Each goes on from the one before. */
describe('the programme of a practice', () => {
  it('is what is shipped, in each language, before anything is changed', async () => {
    const { versions, draft, stages } = await shown('de');
    expect({ versions, draft }).toEqual({ versions: [], draft: null });
    expect(stages.map(({ id, optional }) => `${id} ${optional}`)).toContain('forgiveness true');
    expect(stages[0]!.texts[0]).toMatchObject({ part: 'title', own: null, shipped: 'Offen und ehrlich reden' });
    expect((await publish()).statusCode).toBe(404);
    expect((await discard()).statusCode).toBe(404);
  });

  it('is drafted text by text, and a fault at one keeps nothing of that change', async () => {
    expect((await change({ texts: { [title]: { en: 'Talking', de: 'Reden' } } })).statusCode).toBe(204);
    const refused = await change({
      texts: { [title]: { en: 'Talking to {friend}' } },
      minutes: { 'communication/say-it-back': 5 },
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      errors: [
        { path: `texts.${title}.en`, message: 'Nothing fills in {friend} here. Please write the words themselves.' },
      ],
    });

    const now = await shown('fr');
    expect(now.draft).toMatchObject({ changes: 2, changedBy: 'Cora' });
    expect(textOf(now, title)).toMatchObject({ own: null, ownIn: ['en', 'de'] });
    expect(textOf(await shown(), title)).toMatchObject({
      own: 'Talking',
      shipped: 'Open, honest communication',
      ownIn: ['de'],
    });
  });

  it('changes for nobody as long as it is a draft', async () => {
    const { enrolmentId } = await enrol(api, 'before');
    expect(await versionOf(enrolmentId)).toBe('1');
    expect((await api.ask('GET', '/api/v1/programme')).json()).toMatchObject({ version: '1' });
  });

  it('is read by who joins once it is published, and by nobody who had joined before', async () => {
    const before = await enrol(api, 'still-before');
    expect((await publish()).json()).toEqual({ number: 1 });
    const after = await enrol(api, 'after');
    expect(await versionOf(before.enrolmentId)).toBe('1');
    expect(await versionOf(after.enrolmentId)).not.toBe('1');
    expect((await api.ask('GET', '/api/v1/programme')).json()).toMatchObject({
      stages: [{ title: 'Talking' }, {}, {}, {}, {}, {}],
    });
    expect(await shown()).toMatchObject({ versions: [{ number: 1, publishedBy: 'Cora', couples: 1 }], draft: null });
  });

  it('goes on from what was published last, and back to it where the draft is given up', async () => {
    await change({ texts: { [title]: { en: 'Speaking' } } });
    expect(textOf(await shown('de'), title)).toMatchObject({ own: 'Reden' });
    expect((await discard()).statusCode).toBe(204);
    expect(textOf(await shown(), title)).toMatchObject({ own: 'Talking' });
    await change({ texts: { [title]: { en: null } } });
    expect((await publish()).json()).toEqual({ number: 2 });
    expect((await shown()).versions.map(({ number, couples }) => [number, couples])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('is kept in the audit log: each draft and each version', async () => {
    const acts = await api.database.query<{ act: string; outcome: string }>(
      `select distinct act, outcome from audit_entry where act like 'programme-%' order by 1, 2`,
    );
    expect(acts.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual([
      'programme-draft-discarded done',
      'programme-draft-discarded refused',
      'programme-drafted done',
      'programme-drafted refused',
      'programme-published done',
      'programme-published refused',
    ]);
  });
});

describe('two versions of it', () => {
  const compare = (query: string) => api.ask('GET', `${path}/compare?${query}`, undefined, lead);

  it('are compared text by text and by language, with what is shipped for what was not worded', async () => {
    const found = (await compare('from=shipped&to=1')).json<ComparedProgrammes>();
    const place = { stage: 'Open, honest communication', practice: null, part: 'title', step: null };
    expect(found.texts).toEqual([
      { ...place, language: 'de', before: 'Offen und ehrlich reden', after: 'Reden' },
      { ...place, language: 'en', before: 'Open, honest communication', after: 'Talking' },
    ]);
    expect(found).toMatchObject({ minutes: [], order: null });
    expect((await compare('from=1&to=2')).json()).toMatchObject({ texts: [{ language: 'en', before: 'Talking' }] });
    expect((await compare('')).json()).toMatchObject({ texts: [{ language: 'de', after: 'Reden' }] });
  });

  it('are compared with a draft: its lengths, its steps and its order too', async () => {
    const stages = (await shown()).stages.map(({ id, optional }) => ({ stage: id, optional }));
    const { steps, key } = (await shown()).stages[0]!.practices[0]!;
    const order = stages.with(0, stages[1]!).with(1, stages[0]!);
    await change({ order, minutes: { [key]: 35 }, texts: { [steps[1]!.id]: { fr: 'Lisez.' } } });
    expect((await compare('from=2&to=draft')).json()).toMatchObject({
      texts: [{ practice: 'Our ground rules', part: 'step', step: 2, language: 'fr', after: 'Lisez.' }],
      minutes: [{ practice: 'Our ground rules', before: 20, after: 35 }],
      order: {
        before: [{ stage: 'Open, honest communication' }, {}, {}, {}, {}, {}],
        after: [{ stage: 'Understanding what happened', optional: false }, {}, {}, {}, {}, {}],
      },
    });
  });

  it('are not found where there is no such version, or no draft', async () => {
    await discard();
    for (const query of ['from=9', 'to=draft']) expect((await compare(query)).statusCode).toBe(404);
    expect((await compare('from=last')).statusCode).toBe(422);
  });
});

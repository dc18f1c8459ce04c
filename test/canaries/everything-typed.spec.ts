import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { signInPartner } from '../../apps/api/src/couple.fixture.js';
import { canariesIn } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { othersWhoAsk, sessionOf } from '../access/people.js';
import { Scene } from '../access/scene.js';
import { Operator } from './back-up.js';
import { failing } from './failing.js';
import { plantLeaks } from './plant-leaks.js';
import { everyLetter, send, type Typed } from './type-everywhere.js';
import { freeText, isIdentity, typedFields } from './typed-fields.js';
import { WholeSystem } from './whole-system.js';

jest.setTimeout(300_000);

let system: WholeSystem;
let scene: Scene;
let typed: Typed[];

const identities = new Set(typedFields.filter(isIdentity).map(({ canary }) => canary));
/** Words that stand in a place, but for names and addresses. */
const wordsIn = (text: string) => canariesIn(text).filter((one) => !identities.has(one));

/** Where words were found that are in clear, place by place; names and addresses lie in the database alone. */
function foundIn(places: Readonly<Record<string, string>>): string[] {
  return Object.entries(places).flatMap(([place, text]) => {
    const found = place === 'database' ? wordsIn(text) : canariesIn(text);
    return found.map((word) => `${word} in ${place}`);
  });
}

beforeAll(async () => {
  system = await WholeSystem.start();
  const { api } = system;
  const others = await othersWhoAsk(api);
  const of = (wanted: string) => others.find(({ name }) => name === wanted)!.headers;
  scene = new Scene(api, await sessionOf(api, api.coach.coachId), of('sam'), of('lea'));
  typed = await send(scene, await everyLetter(scene));
});
afterAll(() => system?.close());

/** Refused because what is typed there has to be what it was, comes with what only a device or an email holds, or stands under the name of a text. */
const refused = [
  'POST /api/auth/new-password password',
  'POST /api/auth/sign-in/code code',
  'POST /api/auth/sign-in/email email',
  'POST /api/auth/sign-in/email password',
  'POST /api/v1/coach/account/authenticator current',
  'POST /api/v1/coach/account/authenticator/confirm code',
  'POST /api/v1/coach/account/authenticator/off code',
  'POST /api/v1/coach/account/passkeys name',
  'POST /api/v1/coach/account/passkeys/options current',
  'POST /api/v1/coach/account/password current',
  'POST /api/v1/coach/account/recovery-codes code',
  'POST /api/v1/coach/account/single-sign-on/off current',
  'PUT /api/v1/coach/account/passkeys/:id name',
  'PUT /api/v1/coach/practice/programme/draft texts.any.any',
];

describe('the words that people type', () => {
  it('go into every field of the contract that takes words, and are taken', () => {
    const into = typed.flatMap(({ fields }) => fields);
    expect(into.map(({ canary }) => canary).toSorted()).toEqual(typedFields.map(({ canary }) => canary).toSorted());
    expect(new Set(into.map(({ canary }) => canary)).size).toBe(into.length);
    expect(into.length).toBeGreaterThan(45);
    const not = typed.filter(({ fields, status }) => fields.length > 0 && status >= 300);
    const names = not.flatMap(({ route, fields }) => fields.map(({ path }) => `${route.endpoint} ${path.join('.')}`));
    expect(names.toSorted()).toEqual(refused);
  });

  it('would go into a field that is new, wherever in a body it stands, and into no code', () => {
    const text = { type: 'string' };
    const codes = {
      stage: { ...text, pattern: '^[a-z]+$' },
      id: { ...text, format: 'uuid' },
      side: { ...text, enum: ['a', 'b'] },
    };
    const why = { type: ['string', 'null'], maxLength: 9 };
    const words = { said: text, deep: { type: 'array', items: { properties: { why } } } };
    const schema = { anyOf: [{ properties: codes }, { properties: { ...codes, ...words } }] };
    expect(freeText(schema).map((path) => path.join('.'))).toEqual(['said', 'deep.0.why']);
  });

  it('stand in clear nowhere before a worker has worked', async () => {
    expect(foundIn(await system.places())).toEqual([]);
    expect(canariesIn((await system.places())['database'])).toContain('canary-post-join-name');
  });

  it.each(['postgres', 'redis'] as const)('stand in clear nowhere after days of work on %s', async (queue) => {
    await scene.joining(false);
    const failures = await failing(system, () => system.workOn(queue));
    expect(failures).toContain('QueryFailedError');
    await system.liveOn({ hours: 0 });
    await system.liveOn({ days: 4 });
    const places = await system.places();
    expect(foundIn(places)).toEqual([]);
    expect(places['log']).toContain('TickerModule');
    expect(places[queue === 'redis' ? 'what Redis was told' : 'database']).toContain('eventId');
    expect(places['metrics of the worker']).toContain('troth_worker_reaction_failures_total{');
    await system.stopWorking();
  });

  it('stand in no line of the log, whatever PostgreSQL quotes when it refuses them', async () => {
    const letters = await everyLetter(scene);
    await system.api.database.query(refuseAndQuote);
    const answers = await send(scene, letters);
    await system.api.database.query(takeAgain);
    expect(answers.filter(({ status }) => status === 500).length).toBeGreaterThan(15);
    const places = await system.places();
    expect(foundIn(places)).toEqual([]);
    expect(places['log']).toContain('QueryFailedError (P0001)');
  });

  it('are in no email but as names where it is about them, and never on its outside', async () => {
    const mails = await system.mailbox.list({});
    expect(mails.length).toBeGreaterThan(100);
    const told = mails.flatMap(({ kind, to, subject, text, html, headers }) => {
      const { to: _, ...outside } = headers;
      const found = [
        ...canariesIn(`${subject} ${JSON.stringify(outside)}`).map((word) => `${kind}, outside: ${word}`),
        ...canariesIn(`${text} ${html}`).map((word) => `${kind}: ${word}`),
      ];
      return found.filter((line) => !line.endsWith(canariesIn(to)[0] ?? 'nobody'));
    });
    expect([...new Set(told)].toSorted()).toEqual(namesInEmails);
  });

  it('are in the files of the captured mailbox as in the emails, and in no file name', async () => {
    const words = (await system.mailFiles()).replaceAll(/=\r?\n/g, '');
    expect(wordsIn(words)).toEqual([]);
    expect(canariesIn(words)).toContain('canary-post-join-email');
    expect(canariesIn((await system.mailFileNames()).join())).toEqual([]);
  });

  it('stand in nothing that the other partner can take along or look at', async () => {
    const read: Record<string, string> = {};
    for (const couple of scene.made) {
      const [row] = await scene.sql('select from partner where id = $1 and erased_at is null', [couple.b]);
      const who = row && (await signInPartner(system.api, couple, couple.b).catch(() => null));
      for (const path of who ? ['export?safety=yes', 'my-data?safety=yes'] : [])
        read[`${couple.b} ${path}`] = (await system.api.ask('GET', `/api/v1/us/${path}`, undefined, who!)).body;
    }
    expect(Object.keys(read).length).toBeGreaterThan(40);
    expect(wordsIn(Object.values(read).join())).toEqual([]);
  });
});

/** Whom an email is to, and who is in it, is known by their names. */
const namesInEmails = [
  'coach-invitation: canary-post-coach-practice-invitations-name',
  'confirm-address: canary-post-join-name',
  'invitation-reminder: canary-put-us-invitation-name',
  'invitation: canary-put-us-invitation-name',
  'welcome: canary-post-invitation-accept-name',
];

const withWords = `select format('%I', t) as name from unnest(array['partner', 'enrolment', 'check_in', 'promise', 'intake',
  'said_of_practice', 'thread_message', 'coach_note', 'safety_said', 'safety_act', 'coach_view', 'coach_template', 'coach_invitation',
  'address_change', 'session']) t`;

/** As a constraint would that a deployment has got wrong: PostgreSQL's words on it quote the row. */
const refuseAndQuote = `
create function refuse_and_quote() returns trigger language plpgsql as $$
begin
  raise exception 'refused: %', new::text using detail = 'canary-in-the-detail', hint = new::text;
end $$;
do $$ declare one record; begin
  for one in ${withWords} loop
    execute format('create trigger zz_refuse before insert or update on %s for each row execute function refuse_and_quote()', one.name);
  end loop;
end $$;`;
const takeAgain = 'drop function refuse_and_quote() cascade';

describe('a leak that was planted', () => {
  it.each(Object.keys(plantLeaks))('in the %s is found there', async (place) => {
    const undo = await plantLeaks[place]!(system);
    const found = foundIn({ ...(await system.places()), mail: await system.mailFiles() });
    await undo();
    expect(found).toContain(`canary-planted in ${place}`);
  });
});

describe('once everybody has erased themselves', () => {
  it('nothing of theirs is anywhere, nor in a backup of before, nor in what is restored from it', async () => {
    const operator = await Operator.of(system);
    expect(canariesIn(await readFile(await operator.backUp(), 'latin1'))).toEqual([]);
    await operator.eraseEverybody();
    system.forgetWhatWasSaid();
    await system.workOn('redis');
    await system.liveOn({ days: 2 });
    const ofPartners = (text: string) => canariesIn(text).filter((one) => !ofColleagues.includes(one));
    const places = await system.places();
    for (const [place, text] of Object.entries({ ...places, restored: await operator.restore() }))
      expect([place, ofPartners(text)]).toEqual([place, []]);
  });
});

/** What people of the practice have typed about themselves and for themselves, and what they call its programmes. */
const ofColleagues = [
  'canary-post-coach-practice-invitations-email',
  'canary-post-coach-practice-invitations-name',
  'canary-post-coach-practice-programmes-name',
  'canary-post-coach-views-name',
  'canary-put-coach-practice-programmes-id-name',
  'canary-put-coach-views-id-name',
];

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { idsAt, insertPractice, loadPromisesToRead, openDatabase, type Database } from '@troth/database';
import { intakePlace } from '@troth/domain';
import { CannotOpen, open, parseKeys, seal } from '@troth/sealing';
import { freshDatabase } from '@troth/testing';
import { openFit } from './open-keys.js';
import { openedPromise } from '../promises/opened-promise.js';
import { rotateKeys, sealOlderTexts } from './rotate-keys.js';
import { sealFor } from './seal-for.js';

jest.setTimeout(60_000);

const practiceId = '0190a000-0000-7000-8000-000000000001';
const now = new Date('2026-11-23T08:00:00Z');
const k1 = `k1:${randomBytes(32).toString('base64')}`;
const k2 = `k2:${randomBytes(32).toString('base64')}`;
const keys = parseKeys(k1);
const newId = idsAt(now);

let database: Database;
let url: string;
beforeAll(async () => {
  url = await freshDatabase();
  database = await openDatabase(url, { poolSize: 4 });
  const practice = { id: practiceId, slug: 'practice', name: 'The practice', zone: 'Europe/Berlin' };
  await database.transaction((tx) => insertPractice(tx, practice, now));
});
afterAll(() => database.close());

/** A partner of a couple of their own. */
async function partner(): Promise<string> {
  const [enrolmentId, id] = [newId(), newId()];
  await database.query(
    `insert into enrolment (practice_id, id, state, programme_version, created_at) values ($1, $2, 'active', '1', $3)`,
    [practiceId, enrolmentId, now],
  );
  await database.query(
    `insert into partner (practice_id, id, enrolment_id, side, name, email, address_hash, zone, weekday, time)
     values ($1, $2, $3, 'a', 'Ana', 'ana@example.org', '\\x01', 'Europe/Berlin', 1, '19:00')`,
    [practiceId, id, enrolmentId],
  );
  return id;
}

async function tell(personId: string, sealed: string): Promise<void> {
  await database.query('insert into intake (practice_id, partner_id, sealed, changed_at) values ($1, $2, $3, $4)', [
    practiceId,
    personId,
    sealed,
    now,
  ]);
}

const written = (personId: string, text: string) =>
  database.transaction((tx) => sealFor({ tx, keys, now }, { practiceId, personId }, text, intakePlace(personId)));

async function readWith(from: string, sealed: string): Promise<string> {
  const [row] = await database.query<{ text: string }>('select with_key($1, $2, $3) as text', [
    sealed,
    practiceId,
    from,
  ]);
  return row!.text;
}

const count = async (id: string) => (await database.query('select from person_key where person_id = $1', [id])).length;

describe('what a person writes', () => {
  it('opens with their own key, in its place, and with nobody else’s', async () => {
    const [ana, ben] = [await partner(), await partner()];
    const sealed = await written(ana, 'ours alone');
    await written(ben, 'something else');
    expect(sealed).toMatch(/^v2(\.[\w-]+){3}$/);
    expect(open(keys, await readWith(ana, sealed), intakePlace(ana))).toBe('ours alone');
    expect(() => open(keys, sealed, intakePlace(ana))).toThrow(CannotOpen);
    const withBens = await readWith(ben, sealed);
    expect(() => open(keys, withBens, intakePlace(ana))).toThrow(CannotOpen);
    const withAnas = await readWith(ana, sealed);
    expect(() => open(keys, withAnas, intakePlace(ben))).toThrow(CannotOpen);
    expect(() => open(parseKeys(k2), withAnas, intakePlace(ana))).toThrow(CannotOpen);
  });

  it('twice at once is sealed with one key', async () => {
    const ana = await partner();
    const texts = await Promise.all(['one', 'two', 'three'].map((text) => written(ana, text)));
    expect(await count(ana)).toBe(1);
    for (const [n, text] of ['one', 'two', 'three'].entries())
      expect(open(keys, await readWith(ana, texts[n]!), intakePlace(ana))).toBe(text);
  });

  it.each([
    ['erased', `update partner set erased_at = now() where id = $1`],
    ['gone with their couple', `delete from enrolment e using partner p where p.id = $1 and e.id = p.enrolment_id`],
  ])('opens no more once they are %s, by whichever version', async (_, erasing) => {
    const ana = await partner();
    const sealed = await written(ana, 'ours alone');
    await database.query(erasing, [ana]);
    expect(await count(ana)).toBe(0);
    const left = await readWith(ana, sealed);
    expect(() => open(keys, left, intakePlace(ana))).toThrow(/the key of its writer is destroyed/);
  });

  it('in a promise of before, which nobody sealed, is sealed by the upkeep and read as it was', async () => {
    const ana = await partner();
    const words = { ifCue: 'v1.it is late', thenAct: 'I ring, and say "v2.sorry"' };
    await database.query(
      `insert into promise (practice_id, id, enrolment_id, maker_id, if_cue, then_act, due_on, made_week, made_at)
       select practice_id, $2, enrolment_id, id, $3, $4, '2026-11-29', '2026-W48', $5 from partner where id = $1`,
      [ana, newId(), words.ifCue, words.thenAct, now],
    );
    const read = async () => {
      const [{ enrolmentId } = { enrolmentId: '' }] = await database.query<{ enrolmentId: string }>(
        'select enrolment_id as "enrolmentId" from partner where id = $1',
        [ana],
      );
      return (await loadPromisesToRead(database.statements, { practiceId, enrolmentId })).map((promise) =>
        openedPromise(keys, promise),
      );
    };
    expect(await read()).toMatchObject([words]);
    await sealOlderTexts(database, keys, now);
    await sealOlderTexts(database, keys, now);
    expect(await read()).toMatchObject([words]);
    const [row] = await database.query('select if_cue, then_act from promise where maker_id = $1', [ana]);
    expect(JSON.stringify(row)).not.toMatch(/late|ring|sorry/);
  });

  it('before there were keys of their own opens, and a rotation seals it with theirs', async () => {
    const ana = await partner();
    const before = seal(keys, 'of the version before', intakePlace(ana));
    await tell(ana, before);
    expect(open(keys, await readWith(ana, before), intakePlace(ana))).toBe('of the version before');
    await openFit(url, { keys: k1 });
    expect(await rotateKeys(database, await openFit(url, { keys: `${k2},${k1}` }), now)).toMatchObject({
      unreadable: 0,
      retired: ['k1'],
    });
    const [row] = await database.query<{ sealed: string }>('select sealed from intake where partner_id = $1', [ana]);
    expect(row!.sealed).toMatch(/^v2\./);
    const after = await openFit(url, { keys: k2 });
    expect(open(after, await readWith(ana, row!.sealed), intakePlace(ana))).toBe('of the version before');
  });
});

import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { knownKeys, openDatabase, operatorMailPlace, type Database } from '@troth/database';
import {
  addressHash,
  linkToken,
  mailToken,
  open,
  parseKeys,
  readMailToken,
  seal,
  tokenHash,
  type SealingKeys,
} from '@troth/sealing';
import { freshDatabase } from '@troth/testing';
import { openFit } from './open-keys.js';
import { rotateKeys } from './rotate-keys.js';

jest.setTimeout(60_000);

const k1 = `k1:${randomBytes(32).toString('base64')}`;
const k2 = `k2:${randomBytes(32).toString('base64')}`;
const now = new Date('2026-11-23T08:00:00Z');
const idOf = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = Array.from({ length: 600 }, (_, n) => idOf(n));

let database: Database;
let url: string;
beforeEach(async () => {
  url = await freshDatabase();
  database = await openDatabase(url, { poolSize: 6 });
});
afterEach(() => database.close());

async function keep(keys: SealingKeys, id: string, text: string): Promise<void> {
  await database.query(
    `insert into operator_mail (id, kind, received_at, dedup, sealed) values ($1::uuid, 'report', now(), uuid_send($1::uuid), $2)
     on conflict (id) do update set sealed = excluded.sealed`,
    [id, seal(keys, text, operatorMailPlace(id))],
  );
}

async function texts(keys: SealingKeys): Promise<string[]> {
  const rows = await database.query<{ id: string; sealed: string }>('select id, sealed from operator_mail order by id');
  return rows.map(({ id, sealed }) => open(keys, sealed, operatorMailPlace(id)));
}

describe('rotating', () => {
  it('a database of the version before retires its oldest key, and what was sent goes on', async () => {
    const before = parseKeys(k1);
    await database.query('insert into lookup_secret (since) values (now())');
    for (const id of ids.slice(0, 3)) await keep(before, id, `words of ${id}`);
    await openFit(url, { keys: k1 });

    const done = await rotateKeys(database, await openFit(url, { keys: `${k2},${k1}` }), now);
    // Three texts, and what is looked up by.
    expect(done).toEqual({ resealed: 4, unreadable: 0, retired: ['k1'], needed: [] });
    expect((await knownKeys(database.statements)).find(({ id }) => id === 'k1')?.retiredAt).toEqual(now);

    const after = await openFit(url, { keys: k2 });
    expect(await texts(after)).toEqual(ids.slice(0, 3).map((id) => `words of ${id}`));
    expect(addressHash(after, 'ana@example.org')).toEqual(addressHash(before, 'ana@example.org'));
    expect(linkToken(after, 'one', tokenHash(linkToken(before, 'one')))).toBe(linkToken(before, 'one'));
    expect(readMailToken(after, 'unsubscribe', mailToken(before, 'unsubscribe', idOf(7)))).toBe(idOf(7));
    expect(mailToken(after, 'message', idOf(7))).toBe(mailToken(before, 'message', idOf(7)));
  });

  it('under load loses no text, and retires the old key once nobody seals with it any more', async () => {
    const old = await openFit(url, { keys: `${k1},${k2}` });
    for (const id of ids) await keep(old, id, 'first');
    const fresh = await openFit(url, { keys: `${k2},${k1}` });
    let rotating = true;
    const writers = [old, fresh].map(async (keys, part) => {
      let n = 0;
      for (; rotating || n < 100; n += 1) await keep(keys, ids[(n * 7 + part) % ids.length]!, 'second');
      // The last word is an old process's own.
      if (keys === old) await keep(old, ids[0]!, 'second');
    });
    await rotateKeys(database, fresh, now);
    rotating = false;
    await Promise.all(writers);

    expect(new Set(await texts(fresh))).toEqual(new Set(['first', 'second']));
    await expect(openFit(url, { keys: k2 })).rejects.toThrow(/k1/);
    expect(await rotateKeys(database, fresh, now)).toMatchObject({ needed: [] });
    expect(await texts(await openFit(url, { keys: k2 }))).toHaveLength(ids.length);
  });

  it('leaves what no key opens as it is, and keeps asking for the key that it needs', async () => {
    const lost = parseKeys(`k0:${randomBytes(32).toString('base64')}`);
    await keep(lost, ids[0]!, 'unreadable');
    const keys = await openFit(url, { keys: k1 });
    expect(await rotateKeys(database, keys, now)).toEqual({
      resealed: 0,
      unreadable: 1,
      retired: [],
      needed: [{ id: 'k0', texts: 1 }],
    });
    expect(await texts(lost)).toEqual(['unreadable']);
  });

  it('a key that was retired and seals again is asked for by name', async () => {
    const old = await openFit(url, { keys: k1 });
    await rotateKeys(database, await openFit(url, { keys: `${k2},${k1}` }), now);
    await keep(old, ids[0]!, 'of a process that was left running');
    await expect(openFit(url, { keys: k2 })).rejects.toThrow(/1 values are sealed with k1 again/);
    await openFit(url, { keys: `${k1},${k2}` });
    expect((await knownKeys(database.statements)).map(({ retiredAt }) => retiredAt)).toEqual([null, null]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idsAt, insertPractice, openDatabase, type Database } from '@troth/database';
import { newEvent } from '@troth/domain';
import { parseKeys } from '@troth/sealing';
import { freshDatabase } from '@troth/testing';
import { because, workIn, type Work } from './work.js';

const practiceId = '01900000-0000-7000-8000-000000000001';
const now = new Date('2026-11-23T08:00:00Z');
const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
const newId = idsAt(now);
const about = { practiceId, enrolmentId: null };
const passed = { name: 'three-months.passed', payload: {}, ...about } as const;

describe('record', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await freshDatabase());
    const practice = { id: practiceId, slug: 'practice', name: 'The practice', zone: 'Europe/Berlin' };
    await database.transaction((tx) => insertPractice(tx, practice, now));
  });
  afterAll(() => database.close());

  it('gives what happened an id, the time of the work, and what led to the work or to it alone', async () => {
    const [slot, event] = [newId(), newId()];

    const events = await inWork(event, async (work) => [
      ...(await work.record([passed, { ...passed, causedBy: slot }])),
      ...(await because(work, slot).record([passed])),
    ]);

    expect(events.map(({ causedBy }) => causedBy)).toEqual([event, slot, slot]);
    expect(await kept(events.map(({ id }) => id))).toEqual(
      events.map(({ id, causedBy }) => ({ id, name: passed.name, occurred_at: now, caused_by: causedBy })),
    );
  });

  it('keeps the id of an event that the domain made', async () => {
    const [id, cause] = [newId(), newId()];
    const made = newEvent(passed.name, {}, { id, ...about, occurredAt: now });

    await inWork(cause, (work) => work.record([made]));

    expect(await kept([id])).toEqual([{ id, name: passed.name, occurred_at: now, caused_by: cause }]);
  });

  it('refuses a payload that does not fit its event', async () => {
    const wrong = { name: 'note.written', payload: { noteId: 'no id' }, ...about } as const;

    await expect(inWork(newId(), (work) => work.record([passed, wrong]))).rejects.toThrow('Invalid UUID');
  });

  function inWork<T>(causedBy: string, use: (work: Work) => Promise<T>): Promise<T> {
    return database.transaction((tx) => use(workIn(tx, { now, keys, causedBy })));
  }

  function kept(ids: readonly string[]) {
    return database.query('select id, name, occurred_at, caused_by from event where id = any($1) order by id', [
      [...ids],
    ]);
  }
});

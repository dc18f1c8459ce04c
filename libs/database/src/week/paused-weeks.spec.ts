import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { askedIn, endOf, knownPromises } from '@troth/domain';
import { coachId, openPractice, RunningCouple } from '../../spec/running-couple.js';
import type { Database, Tx } from '../connection/database.js';
import { loadPromises } from '../promise/promises.js';
import { loadNotesFor } from '../people/us-page.js';

jest.setTimeout(60_000);

let database: Database;
let couple: RunningCouple;

beforeAll(async () => {
  database = await openPractice();
});

afterAll(() => database.close());

describe('a couple that is not active', () => {
  const partner = (side: 'a' | 'b') => ({ role: 'partner', partnerId: couple.idOf(side) }) as const;

  it.each([
    ['paused', () => couple.pause()],
    ['withdrawn', () => couple.decide({ kind: 'withdraw', by: partner('b') })],
    ['completed', () => couple.decide({ kind: 'complete', how: 'apart', by: { role: 'coach', coachId } })],
  ])('has no open week: %s (an email that needs one asks nothing more)', async (state, stop) => {
    await database.query('delete from enrolment');
    couple = await RunningCouple.start(database);
    await couple.ask('a', '2026-W48', '2026-11-25T18:00:00Z');
    const found = () =>
      database.query(
        `select e.state, count(w.week) filter (where w.state = 'open')::int as open
         from enrolment e left join couple_week w on w.enrolment_id = e.id group by e.id, e.state`,
      );
    expect(await found()).toEqual([{ state: 'active', open: 1 }]);
    await stop();
    expect(await found()).toEqual([{ state, open: 0 }]);
  });
});

describe('a week that a pause cuts short', () => {
  beforeEach(async () => {
    await database.query('delete from enrolment');
    couple = await RunningCouple.start(database);
  });

  it('leaves a promise that was asked about in it, and not answered, to the next check-in', async () => {
    const promiseId = await promisedInWeek48();
    await couple.ask('a', '2026-W49', '2026-12-02T18:00:00Z');
    await couple.ask('b', '2026-W49', '2026-12-03T18:00:00Z');
    await couple.pause();
    couple.now = new Date('2026-12-07T08:00:00Z');
    await couple.resume();
    await couple.ask('a', '2026-W50', '2026-12-09T18:00:00Z');
    await couple.ask('b', '2026-W50', '2026-12-10T18:00:00Z');

    const promises = await inTransaction(loadPromises);
    const asking = (side: 'a' | 'b') => ({ partnerId: couple.idOf(side), week: '2026-W50' as const });
    expect(askedIn(promises, asking('a'), 'own').map(({ id }) => id)).toEqual([promiseId]);
    expect(askedIn(promises, asking('b'), 'seen').map(({ id }) => id)).toEqual([promiseId]);
    const asked = { week: '2026-W50', over: false, again: false, answer: null };
    expect(promises).toMatchObject([{ own: asked, seen: asked }]);
  });

  it('keeps what was answered in it: that promise is closed, and is not asked about again', async () => {
    const promiseId = await promisedInWeek48();
    await couple.ask('a', '2026-W49', '2026-12-02T18:00:00Z');
    await couple.mark(promiseId, 'own', '2026-W49');
    await couple.ask('b', '2026-W49', '2026-12-03T18:00:00Z');
    await couple.pause();

    const promises = await inTransaction(loadPromises);
    expect(promises).toMatchObject([{ own: { week: '2026-W49', answer: 'kept' }, seen: { week: null } }]);
    expect(endOf(promises[0]!)).toBe('marked');
    expect(await known('a')).toMatchObject([{ id: promiseId, open: false, myAnswer: 'kept' }]);
  });

  it('lets its promises and its notes be told when the first week after the pause closes', async () => {
    await couple.ask('a', '2026-W48', '2026-11-25T18:00:00Z');
    await couple.answer('a', '2026-W48', { note: 'sealed words' });
    const promiseId = await couple.promise('a', '2026-W48', '2026-11-28');
    await couple.pause();
    couple.now = new Date('2026-11-30T08:00:00Z');
    await couple.resume();
    await couple.ask('b', '2026-W49', '2026-12-03T18:00:00Z');

    expect(await known('b')).toEqual([]);
    expect(await notesFor('b')).toEqual([]);

    await couple.close('2026-W49', '2026-12-05T18:00:00Z');

    expect(await known('b')).toMatchObject([{ id: promiseId, open: true }]);
    expect(await notesFor('b')).toMatchObject([{ week: '2026-W48', sealed: 'sealed words' }]);
    expect(await inTransaction(loadPromises)).toMatchObject([{ toldAt: couple.now }]);
  });

  it('tells nothing of a week that is still open when another closes', async () => {
    await couple.ask('a', '2026-W48', '2026-11-25T18:00:00Z');
    await couple.ask('a', '2026-W49', '2026-11-27T18:00:00Z');
    await couple.promise('a', '2026-W49', '2026-12-01');

    await couple.close('2026-W48', '2026-11-28T18:00:00Z');

    expect(await known('b')).toEqual([]);
  });
});

async function promisedInWeek48(): Promise<string> {
  await couple.ask('a', '2026-W48', '2026-11-25T18:00:00Z');
  const promiseId = await couple.promise('a', '2026-W48', '2026-11-28');
  await couple.close('2026-W48', '2026-11-28T18:00:00Z');
  return promiseId;
}

function inTransaction<Found>(load: (tx: Tx, ref: RunningCouple['ref']) => Promise<Found>): Promise<Found> {
  return database.transaction((tx) => load(tx, couple.ref));
}

async function known(side: 'a' | 'b') {
  return knownPromises(await inTransaction(loadPromises), couple.idOf(side), '2026-12-01');
}

function notesFor(side: 'a' | 'b') {
  return loadNotesFor(database, { ...couple.ref, partnerId: couple.idOf(side) });
}

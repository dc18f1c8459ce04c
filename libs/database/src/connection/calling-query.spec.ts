import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { askingFor, type Caller } from '../roles/caller.js';
import { openDatabase, type Database } from './database.js';

const practiceId = '01900000-0000-7000-8000-000000000001';
const other = '01900000-0000-7000-8000-000000000002';
const told = `select nullif(current_setting('troth.practice', true), '') as told`;

let database: Database;
beforeAll(async () => void (database = await openDatabase(await freshDatabase(), { poolSize: 1, role: 'troth_api' })));
afterAll(() => database?.close());

/** One connection only: what a caller leaves behind, the next one would find. */
function asking<T>(caller: Caller | null, work: () => Promise<T>): Promise<T> {
  return caller ? askingFor(caller, work) : work();
}

describe('PostgreSQL is told for whom it is asked', () => {
  it('by a statement by itself, with parameters and without, and forgets it with the statement', async () => {
    const ask = (caller: Caller | null) =>
      asking(caller, async () => [
        ...(await database.query(told)),
        ...(await database.query(`${told}, $1::text as said`, ['yes'])),
      ]);
    expect(await ask({ practiceId })).toEqual([{ told: practiceId }, { told: practiceId, said: 'yes' }]);
    expect(await ask({ practiceId: other })).toEqual([{ told: other }, { told: other, said: 'yes' }]);
    for (const nobody of [{}, null]) expect(await ask(nobody)).toEqual([{ told: null }, { told: null, said: 'yes' }]);
  });

  it('for a whole transaction, whether it ends well or not, and no longer', async () => {
    await asking({ practiceId }, async () => {
      const inside = await database.transaction(async (tx) => [await tx.query(told), await tx.query(told)]);
      expect(inside).toEqual([[{ told: practiceId }], [{ told: practiceId }]]);
      const broken = database.transaction(async (tx) => {
        expect(await tx.query(told)).toEqual([{ told: practiceId }]);
        await tx.query('select 1 / $1::int', [0]);
      });
      await expect(broken).rejects.toMatchObject({ code: '22012' });
    });
    expect(await database.query(told)).toEqual([{ told: null }]);
  });

  it('each for itself where several ask at once over one connection', async () => {
    const answers = Array.from({ length: 20 }, (_, n) => {
      const caller = n % 3 === 0 ? null : { practiceId: n % 3 === 1 ? practiceId : other };
      return asking(caller, async () => [(await database.query(told))[0], { told: caller?.practiceId ?? null }]);
    });
    for (const [answer, wanted] of await Promise.all(answers)) expect(answer).toEqual(wanted);
  });

  it('and a statement that fails says why, and leaves the connection as good as before', async () => {
    await asking({ practiceId }, async () => {
      for (let time = 0; time < 2; time += 1) {
        await expect(database.query('select nothing where $1', [true])).rejects.toMatchObject({ code: '42703' });
        await expect(database.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
      }
      expect(await database.query('select 1 / $1::int as one', [1])).toEqual([{ one: 1 }]);
    });
  });

  it('with text that is quoted, whatever is in it', async () => {
    const hostile = `'); select set_config('troth.practice', 'all', false); --`;
    await asking({ practiceId: hostile }, async () => {
      expect(await database.transaction((tx) => tx.query(told))).toEqual([{ told: hostile }]);
    });
    expect(await database.query(told)).toEqual([{ told: null }]);
  });
});

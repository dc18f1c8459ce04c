import { afterEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@troth/testing';
import { openClock, setClock } from './clock.js';
import type { EntityManager } from 'typeorm';
import { managerOf, openDatabase, type Database } from './database.js';

const noon = new Date('2027-02-02T12:00:00Z');
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('the clock', () => {
  it('is read again when the database could not be asked just then', async () => {
    const database = await openDatabase(await freshDatabase());
    closing.push(() => database.close());
    const { watched, failed } = watching(database);
    const clock = await openClock(watched);
    closing.push(() => clock.close());
    const moved = Promise.withResolvers<void>();
    clock.onChange(() => moved.resolve());

    await database.transaction(async (tx) => {
      await tx.query('alter table clock rename to clock_away');
      await tx.query('notify troth_clock');
    });
    await failed;
    await database.query('alter table clock_away rename to clock');
    await moved.promise;

    expect(clock.now().getTime()).toBeLessThan(noon.getTime());
    const again = Promise.withResolvers<void>();
    clock.onChange(() => again.resolve());
    await setClock(database, { frozenAt: noon });
    await again.promise;
    expect(clock.now()).toEqual(noon);
  });
});

/** The same database; `failed` comes when it has truly refused something. */
function watching(database: Database): { watched: Database; failed: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const manager = managerOf(database);
  const statements = Object.create(manager) as EntityManager;
  statements.findOneBy = async (row, where) => {
    try {
      return await manager.findOneBy(row, where);
    } catch (fault) {
      resolve();
      throw fault;
    }
  };
  return { watched: { ...database, statements }, failed: promise };
}

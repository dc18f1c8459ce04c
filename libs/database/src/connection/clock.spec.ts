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

  it('shows where it was moved to while it was being opened', async () => {
    const database = await openDatabase(await freshDatabase());
    closing.push(() => database.close());
    const on: Database['listener']['on'] = async (channel, heard) => {
      const heardOf = await database.listener.on(channel, heard);
      await setClock(database, { frozenAt: noon });
      return heardOf;
    };
    const clock = await openClock({ ...database, listener: { ...database.listener, on } });
    closing.push(() => clock.close());

    expect(clock.now()).toEqual(noon);
  });

  it('shows the latest of two moves, though the first is answered last', async () => {
    const database = await openDatabase(await freshDatabase());
    closing.push(() => database.close());
    const { held, holdFirst, others, letGo } = holdingFirstAnswer(database);
    const clock = await openClock(held);
    closing.push(() => clock.close());
    const [heardTwice, movedTwice] = [twice(), twice()];
    await database.listener.on('troth_clock', heardTwice.count);
    clock.onChange(movedTwice.count);

    const answered = holdFirst();
    await setClock(database, { frozenAt: new Date(noon.getTime() - 3_600_000) });
    await answered;
    await setClock(database, { frozenAt: noon });
    await heardTwice.done;
    await others();
    letGo();
    await movedTwice.done;

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

function twice() {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let count = 0;
  return { done, count: () => void (++count === 2 && resolve()) };
}

/** The same database, which keeps back what the next question was answered until it is let go. */
function holdingFirstAnswer(database: Database) {
  const letGo = Promise.withResolvers<void>();
  const asked: Promise<unknown>[] = [];
  let first: PromiseWithResolvers<void> | null = null;
  const manager = managerOf(database);
  const statements = Object.create(manager) as EntityManager;
  statements.findOneBy = async (row, where) => {
    const [answer, mine] = [manager.findOneBy(row, where), first];
    first = null;
    asked.push(answer);
    await answer;
    mine?.resolve();
    if (mine) await letGo.promise;
    return answer;
  };
  const holdFirst = () => (first = Promise.withResolvers<void>()).promise;
  return { held: { ...database, statements }, holdFirst, others: () => Promise.all(asked), letGo: letGo.resolve };
}

import { afterEach, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '@troth/database';
import { freshDatabase } from '@troth/testing';
import { openSteppingClock } from './stepping-clock.js';

const DAY_MS = 86_400_000;
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it('goes on from where it was moved to, though that has not been heard of yet', async () => {
  const database = await openDatabase(await freshDatabase());
  closing.push(() => database.close());
  const deaf: Database = { ...database, listener: { ...database.listener, on: async () => () => undefined } };
  const clock = await openSteppingClock(deaf, { untilSettled: async () => undefined });
  closing.push(() => clock.close());
  const began = Date.now();

  const first = await clock.advance(DAY_MS);
  const second = await clock.advance(DAY_MS);

  expect(first.getTime() - began).toBeGreaterThanOrEqual(DAY_MS);
  expect(second.getTime() - first.getTime()).toBeGreaterThanOrEqual(DAY_MS);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(second.getTime());
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { erase } from '../../apps/standalone/src/troth/erase.js';
import { exportCommand } from '../../apps/standalone/src/troth/export.js';
import type { World } from '../../apps/worker/spec/world.js';
import { aWeekLater, said } from './terminal.js';

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';

let world: World;

beforeAll(async () => {
  world = await aWeekLater();
}, 120_000);
afterAll(() => world?.close());

it('says first whom it would erase, and erases nobody', async () => {
  const words = await said(world, erase, robin);
  expect(words).toMatch(/^Would erase Robin <robin.couple@example.org>, of the enrolment/);
  expect(words).not.toContain('Kim');
  expect(await world.count('partner where erased_at is not null')).toBe(0);
});

it('erases one person, ends the programme for both, and leaves the other theirs to take along', async () => {
  const [before] = [world.subjectsTo(robin)];
  await said(world, erase, robin, '--yes');
  await world.settle();
  expect(world.subjectsTo(kim).at(-1)).toBe('Goodbye, and all good wishes');
  expect(world.subjectsTo(robin)).toEqual(before);
  await expect(said(world, exportCommand, '--address', robin)).rejects.toThrow('Nothing is kept');
  const taken = await said(world, exportCommand, '--address', kim);
  expect(taken).toContain('"state": "withdrawn"');
  expect(taken).not.toMatch(/robin/i);
  expect(await world.count('partner where erased_at is null')).toBe(1);
});

it('erases the couple whole once both are to be erased', async () => {
  await said(world, erase, kim, '--yes');
  expect(await world.count('enrolment')).toBe(0);
});

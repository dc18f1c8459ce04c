import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

it('holds every email to that person, and none to their partner', async () => {
  const document = await said(world, exportCommand, '--address', robin);
  const { enrolments } = JSON.parse(document) as { enrolments: { emails: Email[] }[] };
  const emails = enrolments.flatMap((one) => one.emails);
  expect(world.subjectsTo(robin).length).toBeGreaterThan(1);
  expect(emails.filter(({ state }) => state === 'accepted')).toHaveLength(world.subjectsTo(robin).length);
  expect(emails.map(({ sent_to }) => sent_to)).not.toContain(kim);
});

interface Email {
  readonly sent_to: string;
  readonly state: string;
}

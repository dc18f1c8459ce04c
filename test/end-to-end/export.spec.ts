import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exportCommand } from '../../apps/standalone/src/troth/export.js';
import { World } from '../../apps/worker/spec/world.js';

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';

let world: World;

beforeAll(async () => {
  world = await World.open();
  await world.start();
  await world.advanceTo('2026-11-30T12:00:00Z');
}, 120_000);
afterAll(() => world?.close());

it('holds every email to that person, and none to their partner', async () => {
  const said: string[] = [];
  await exportCommand.run(['--address', robin], {
    database: async () => world.database,
    settings: { keys: world.settings.keys },
    say: (line: string) => said.push(line),
  } as never);

  const { enrolments } = JSON.parse(said.join('\n')) as { enrolments: { emails: Email[] }[] };
  const emails = enrolments.flatMap((one) => one.emails);
  expect(world.subjectsTo(robin).length).toBeGreaterThan(1);
  expect(emails.filter(({ state }) => state === 'accepted')).toHaveLength(world.subjectsTo(robin).length);
  expect(emails.map(({ sent_to }) => sent_to)).not.toContain(kim);
});

interface Email {
  readonly sent_to: string;
  readonly state: string;
}

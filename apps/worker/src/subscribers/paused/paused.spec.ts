import { afterEach, expect, it, jest } from '@jest/globals';
import { World } from '../../../spec/world.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';
const notices = ['Everything is paused', 'Starting again: your next check-in'];

let world: World;
afterEach(() => world.close());

it('one who pauses and goes on twenty times has the other told once, and a day later how it is now', async () => {
  world = await World.open();
  const { practiceId, id: enrolmentId, partners } = await world.start();
  await world.settle();
  for (let turn = 0; turn < 20; turn += 1) {
    await world.decide(
      { practiceId, enrolmentId },
      { kind: 'pause', by: { role: 'partner', partnerId: partners.b.id } },
    );
    await world.settle();
    await world.decide(
      { practiceId, enrolmentId },
      { kind: 'resume', by: { role: 'partner', partnerId: partners.b.id } },
    );
    await world.settle();
    await world.moveTo(new Date(world.now.getTime() + 60_000));
  }
  const told = (address: string) => world.subjectsTo(address).filter((subject) => notices.includes(subject));
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices.slice(0, 1));
  await world.advanceTo(new Date(world.now.getTime() + 24 * 3_600_000));
  for (const address of [robin, kim]) expect(told(address)).toEqual(notices);
});

it('one who pauses again within the day has nobody told anything more', async () => {
  world = await World.open();
  const { practiceId, id: enrolmentId, partners } = await world.start();
  const by = { role: 'partner', partnerId: partners.b.id } as const;
  for (const kind of ['pause', 'resume', 'pause'] as const) {
    await world.decide({ practiceId, enrolmentId }, { kind, by });
    await world.settle();
  }
  await world.advanceTo(new Date(world.now.getTime() + 48 * 3_600_000));
  expect(world.subjectsTo(robin).filter((subject) => notices.includes(subject))).toEqual(notices.slice(0, 1));
});

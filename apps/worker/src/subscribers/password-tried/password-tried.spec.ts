import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { appendEvents, idsAt } from '@troth/database';
import { newEvent } from '@troth/domain';
import { World } from '../../../spec/world.js';

jest.setTimeout(60_000);

describe('a coach whose password is tried', () => {
  let world: World;
  afterEach(() => world.close());

  it('is told once a day, and nobody is where no coach has the address', async () => {
    world = await World.open();
    const [coach] = await world.database.query<{ id: string; email: string }>('select id, email from coach');
    if (!coach) throw new Error('There is no coach.');
    for (const coachId of [coach.id, null, coach.id]) await tried(coachId);
    await world.settle();
    expect(world.subjectsTo(coach.email)).toEqual(['About signing in to your account']);
    expect(await world.count('delivery')).toBe(1);
  });

  async function tried(coachId: string | null): Promise<void> {
    const envelope = { id: idsAt(world.now)(), practiceId: world.practiceId, enrolmentId: null, occurredAt: world.now };
    await world.database.transaction((tx) =>
      appendEvents(tx, [newEvent('coach.password-tried', { coachId }, envelope)]),
    );
  }
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { World } from '../../spec/world.js';

jest.setTimeout(90_000);

describe('slots that are all overdue', () => {
  let world: World;
  afterEach(() => world.close());

  it('are worked couple by couple in order by two workers: every week is asked, then closed, and none stays open', async () => {
    world = await World.open({ workers: 0 });
    const couples = 8;
    for (let one = 0; one < couples; one += 1) await world.start(`couple-${one}`);
    await world.moveTo(new Date('2026-12-02T00:00:00Z'));

    await Promise.all([world.startWorker(), world.startWorker()]);
    await world.settle();

    expect(await world.count(`couple_week where week = '2026-W48' and state = 'closed'`)).toBe(couples);
    expect(await world.count(`event where name = 'check-in.missed'`)).toBe(2 * couples);
    expect(await world.count(`event where name = 'week.closed'`)).toBe(couples);
  });
});

import { expect, it, jest } from '@jest/globals';
import { World } from '../../../spec/world.js';

jest.setTimeout(90_000);

it('a silence that goes on is told as long as it is by now, as one flag that was raised once', async () => {
  const world = await World.open();
  try {
    const { id } = await world.start();
    await world.advanceTo('2027-01-24T20:00:00Z');

    const closed = await world.count(`couple_week where state = 'closed'`);
    expect(closed).toBeGreaterThan(6);
    const flags = await world.database.query<{ missed: number }>(
      `select (evidence #>> '{figures,missed}')::int as missed from attention
       where enrolment_id = $1 and kind = 'missed-three-times'`,
      [id],
    );
    expect(flags).toEqual([{ missed: closed }, { missed: closed }]);
    expect(
      await world.count(`event where name = 'attention.raised' and payload ->> 'flag' = 'missed-three-times'`),
    ).toBe(2);
  } finally {
    await world.close();
  }
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Enrolment } from '@troth/domain';
import { World } from '../../../spec/world.js';

jest.setTimeout(90_000);

describe('flags that nobody needs to see to any more', () => {
  let world: World;
  let couple: Enrolment;
  afterEach(() => world.close());

  it('come down when the partner who had missed check-ins answers, the other’s stay up', async () => {
    world = await World.open();
    couple = await world.start();
    await world.advanceTo('2026-12-19T20:00:00Z');
    const { a, b } = couple.partners;
    expect(await up()).toEqual(
      [
        { kind: 'missed-three-times', partner_id: b.id },
        { kind: 'missed-twice', partner_id: b.id },
        { kind: 'missed-three-times', partner_id: a.id },
        { kind: 'missed-twice', partner_id: a.id },
      ].sort(byKindAndId),
    );

    await world.answer(couple, b.id, '2026-W51');
    await world.settle();

    expect(await up()).toEqual([
      { kind: 'missed-three-times', partner_id: a.id },
      { kind: 'missed-twice', partner_id: a.id },
    ]);
    expect(await world.count(`event where name = 'attention.cleared'`)).toBe(2);
    expect(await world.count('attention where cleared_at is not null and cleared_by is null')).toBe(2);
  });

  async function up() {
    const found = await world.database.query<{ kind: string; partner_id: string }>(
      'select kind, partner_id from attention where enrolment_id = $1 and cleared_at is null',
      [couple.id],
    );
    return found.map(({ kind, partner_id }) => ({ kind, partner_id })).sort(byKindAndId);
  }
});

function byKindAndId(x: { kind: string; partner_id: string }, y: { kind: string; partner_id: string }): number {
  return `${x.kind} ${x.partner_id}` < `${y.kind} ${y.partner_id}` ? -1 : 1;
}

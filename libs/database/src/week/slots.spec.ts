import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPractice, practiceId, RunningCouple } from '../../spec/running-couple.js';
import type { Database, Tx } from '../connection/database.js';
import { idsAt } from '../connection/ids.js';
import { claimSlots, insertSlots, type ClaimedSlot } from './slots.js';

jest.setTimeout(60_000);

const week = '2026-W48';
// Ana's check-in, Ben's check-in and the closing are all overdue by now.
const afterOutage = new Date('2026-11-30T08:00:00Z');

let database: Database;
let couple: RunningCouple;

beforeAll(async () => {
  database = await openPractice();
});

afterAll(() => database.close());

describe('claimSlots', () => {
  beforeEach(async () => {
    await database.query('delete from enrolment');
    couple = await RunningCouple.start(database);
  });

  it('gives one couple to one worker at a time, so that closing never overtakes asking', async () => {
    const asking = Promise.withResolvers<void>();
    const claimed = Promise.withResolvers<ClaimedSlot[]>();
    const first = database.transaction(async (tx) => {
      claimed.resolve(await claim(tx, 1));
      await asking.promise;
    });
    const held = await claimed.promise;

    const meanwhile = await database.transaction((tx) => claim(tx));
    asking.resolve();
    await first;
    const after = await database.transaction((tx) => claim(tx));

    expect(held.map(subjectOf)).toEqual(['check-in of a']);
    expect(meanwhile).toEqual([]);
    expect(after.map(subjectOf)).toEqual(['check-in of b']);
  });

  it('gives only the earliest of a couple in one batch, so that what it leads to comes next', async () => {
    const handled: string[] = [];
    for (let batch = 0; batch < 5; batch += 1) {
      await database.transaction(async (tx) => {
        for (const slot of await claim(tx)) {
          handled.push(subjectOf(slot));
          if (slot.kind === 'check-in') await remind(tx, slot);
        }
      });
    }

    expect(handled).toEqual(['check-in of a', 'reminder of a', 'check-in of b', 'reminder of b', 'closing']);
  });

  it('leaves a couple alone whose earliest slot is left alone', async () => {
    const [first] = await database.query<{ id: string }>('select id from slot order by due_at limit 1');

    expect(await database.transaction((tx) => claim(tx, 10, [first!.id]))).toEqual([]);
  });

  it('claims nothing that a pause has cancelled', async () => {
    await couple.pause();

    const claimed = await database.transaction((tx) => claim(tx));

    // What a sign-up may still have due by itself is no part of the weeks that a pause stops.
    expect(claimed.filter(({ kind }) => kind !== 'unconfirmed-expiry')).toEqual([]);
  });
});

function claim(tx: Tx, limit = 10, avoid: string[] = []): Promise<ClaimedSlot[]> {
  return claimSlots(tx, { now: afterOutage, limit, avoid });
}

/** As asking does: the reminder is due a day after the check-in, which is before the closing. */
function remind(tx: Tx, { subjectId, enrolmentId, dueAt }: ClaimedSlot): Promise<void> {
  const reminder = { kind: 'check-in-reminder', subjectId, enrolmentId, localWeek: week, practiceId } as const;
  const at = new Date(dueAt.getTime() + 23 * 3_600_000);
  return insertSlots(tx, [{ ...reminder, id: idsAt(afterOutage)(), dueAt: at }]);
}

function subjectOf({ kind, subjectId }: ClaimedSlot): string {
  if (kind === 'week-closing') return 'closing';
  return `${kind === 'check-in' ? 'check-in' : 'reminder'} of ${subjectId === couple.idOf('a') ? 'a' : 'b'}`;
}

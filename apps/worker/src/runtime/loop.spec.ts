import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Loop } from './loop.js';

describe('a loop', () => {
  it('goes on as long as there may be more, one turn at a time', async () => {
    let left = 3;
    let inside = 0;
    const loop = new Loop({
      everyMs: 60_000,
      onFault: () => undefined,
      work: async () => {
        inside += 1;
        expect(inside).toBe(1);
        await pause(1);
        inside -= 1;
        left -= 1;
        return left > 0;
      },
    });

    loop.wake();
    loop.wake();
    while (left > 0) await pause(1);
    await loop.stop();

    expect(left).toBeLessThanOrEqual(0);
  });

  it('takes another turn when it was woken during one', async () => {
    let turns = 0;
    const loop: Loop = new Loop({
      everyMs: 60_000,
      onFault: () => undefined,
      work: async () => {
        turns += 1;
        if (turns === 1) loop.wake();
        return false;
      },
    });

    loop.wake();
    while (turns < 2) await pause(1);
    await loop.stop();

    expect(turns).toBe(2);
  });

  it('looks by itself after a while, and not once it is stopped', async () => {
    let turns = 0;
    const loop = new Loop({
      everyMs: 1,
      onFault: () => undefined,
      work: async () => {
        turns += 1;
        return false;
      },
    });

    loop.wake();
    while (turns < 3) await pause(1);
    await loop.stop();
    const before = turns;
    await pause(10);
    loop.wake();

    expect(turns).toBe(before);
  });

  it('reports a fault and ends its turn before it is stopped', async () => {
    const faults: unknown[] = [];
    const loop = new Loop({
      everyMs: 1,
      onFault: (fault) => faults.push(fault),
      work: () => Promise.reject(new Error('gone')),
    });

    loop.wake();
    while (faults.length === 0) await pause(1);
    await loop.stop();

    expect(faults).toEqual([new Error('gone')]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Agenda } from './agenda.js';

const nothing = async () => undefined;

describe('the agenda', () => {
  it('gives what is to be done up to an instant, by couple, each in its own order', () => {
    const agenda = new Agenda();
    for (const [at, couple] of [
      [20, 2],
      [10, 2],
      [10, 1],
      [30, 1],
      [10, 2],
    ] as const)
      agenda.add({ at, couple, act: nothing });
    expect(agenda.next).toBe(10);
    expect(agenda.take(20).map((turn) => turn.map(({ at, couple }) => [at, couple]))).toEqual([
      [[10, 1]],
      [
        [10, 2],
        [10, 2],
        [20, 2],
      ],
    ]);
    expect(agenda.next).toBe(30);
    agenda.take(30);
    expect(agenda.next).toBeNull();
  });
});

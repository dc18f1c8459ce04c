import { describe, expect, it } from '@jest/globals';
import { MicroBatch } from './micro-batch.js';

function batch(isComplete: (waiting: number) => boolean, { size = 100, windowMs = 10 } = {}) {
  const written: number[][] = [];
  const micro = new MicroBatch<number, string>({
    size,
    windowMs,
    isComplete,
    write: async (items) => {
      written.push([...items]);
      return items.map((item) => `answer ${item}`);
    },
  });
  return { written, micro };
}

describe('a micro-batch', () => {
  it('writes at once when nobody else can join', async () => {
    const { written, micro } = batch((waiting) => waiting === 1, { windowMs: 60_000 });

    expect(await micro.add(1)).toBe('answer 1');
    expect(written).toEqual([[1]]);
  });

  it('takes along who speaks in the same turn, and answers each with their own', async () => {
    const { written, micro } = batch((waiting) => waiting >= 3, { windowMs: 60_000 });

    expect(await Promise.all([micro.add(1), micro.add(2), micro.add(3)])).toEqual(['answer 1', 'answer 2', 'answer 3']);
    expect(written).toEqual([[1, 2, 3]]);
  });

  it('waits no longer than its window for company', async () => {
    const { micro } = batch(() => false);

    expect(await micro.add(1)).toBe('answer 1');
  });

  it('lets none wait whose batch is full, however many are added in one turn', async () => {
    const { written, micro } = batch(() => false, { size: 2, windowMs: 60_000 });

    await Promise.all([micro.add(1), micro.add(2), micro.add(3), micro.add(4)]);
    expect(written).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('writes no more at once than its size', async () => {
    const { written, micro } = batch(() => false, { size: 2 });

    await Promise.all([1, 2, 3, 4, 5].map((item) => micro.add(item)));

    expect(written.flat()).toEqual([1, 2, 3, 4, 5]);
    expect(Math.max(...written.map(({ length }) => length))).toBe(2);
  });

  it('tells everyone in it when it could not be written', async () => {
    const micro = new MicroBatch<number, never>({
      size: 10,
      windowMs: 1,
      isComplete: () => false,
      write: () => Promise.reject(new Error('database gone')),
    });

    const answers = await Promise.allSettled([micro.add(1), micro.add(2)]);

    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

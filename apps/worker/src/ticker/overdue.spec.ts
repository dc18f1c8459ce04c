import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(90_000);

describe('slots that are all overdue', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('are worked in order, couple by couple, by two workers: each week is asked, then closed', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    const couples = 8;
    for (let one = 0; one < couples; one += 1) await practice.start(`couple-${one}`);
    await practice.moveTo(new Date('2026-12-02T00:00:00Z'));

    await Promise.all([practice.startWorker(), practice.startWorker()]);
    await practice.settle();

    expect(await practice.count(`couple_week where week = '2026-W48' and state = 'closed'`)).toBe(couples);
    expect(await practice.count(`event where name = 'check-in.missed'`)).toBe(2 * couples);
    expect(await practice.count(`event where name = 'week.closed'`)).toBe(couples);
  });
});

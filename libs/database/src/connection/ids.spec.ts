import { describe, expect, it } from '@jest/globals';
import { idsAt, monthOfId } from './ids.js';

const now = new Date('2026-11-23T09:00:00Z');

/** The counter that stands in a UUIDv7 of ours, behind its instant. */
function counterOf(id: string): number {
  const bits = BigInt(`0x${id.replaceAll('-', '')}`);
  return Number((((bits >> 76n) & 0xfn) << 28n) | (((bits >> 64n) & 0xfffn) << 16n) | ((bits >> 46n) & 0xffffn));
}

describe('ids', () => {
  it('sort in the order in which one source gave them', () => {
    for (let turn = 0; turn < 100; turn += 1) {
      const next = idsAt(now);
      const ids = Array.from({ length: 500 }, next);
      expect(ids.toSorted()).toEqual(ids);
    }
  });

  it('tell the month of their row, to the last instant', () => {
    expect(monthOfId(idsAt(new Date('2026-11-30T23:59:59.999Z'))())).toBe('2026-11-01');
    expect(monthOfId(idsAt(new Date('2026-12-01T00:00:00Z'))())).toBe('2026-12-01');
  });

  it('do not tell how many were made elsewhere in between', () => {
    const first = idsAt(now);
    const distances = Array.from({ length: 20 }, () => {
      const before = first();
      return Math.abs(counterOf(idsAt(now)()) - counterOf(before));
    });
    expect(Math.max(...distances)).toBeGreaterThan(10_000);
  });
});

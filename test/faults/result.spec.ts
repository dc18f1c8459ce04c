import { describe, expect, it } from '@jest/globals';
import { judge } from './drill.js';
import type { Account } from './rig/ledger.js';
import { asJson, asMarkdown } from './result.js';

const clean: Account = {
  due: 9,
  accepted: 9,
  uncertain: 0,
  duplicate: 0,
  missing: 0,
  falselyAccepted: 0,
  unwanted: 0,
  open: 0,
  examples: [],
};
const once = { injected: 1, uncertainAllowed: 1 };

describe('the verdict on a drill', () => {
  it('holds only where every promise did', () => {
    expect(judge('x', { ...once, account: clean }).held).toBe(true);
    for (const broken of [
      { missing: 1 },
      { duplicate: 1 },
      { falselyAccepted: 1 },
      { unwanted: 1 },
      { open: 1 },
      { uncertain: 2 },
    ])
      expect(judge('x', { ...once, account: { ...clean, ...broken } }).held).toBe(false);
    expect(judge('x', { ...once, account: clean, recoverySeconds: 61 }).held).toBe(false);
    expect(judge('x', { ...once, account: clean, broken: ['something else'] }).held).toBe(false);
  });

  it('is told in figures alone to a machine, and never as held where nothing was run', () => {
    const ran = judge('x', { ...once, account: clean });
    const not = { ...ran, fault: 'y', held: false, notRun: 'no root here' };

    expect(JSON.parse(asJson([ran, not]))).toEqual([
      {
        fault: 'x',
        injected: 1,
        due: 9,
        accepted: 9,
        uncertain: 0,
        duplicate: 0,
        missing: 0,
        falselyAccepted: 0,
        recoverySeconds: null,
        held: true,
      },
    ]);
    expect(asMarkdown([not]).split('\n').at(-1)).toBe('| y | – | – | – | – | – | – | – | – | not run here |');
  });
});

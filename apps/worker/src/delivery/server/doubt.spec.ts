import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Doubt } from './doubt.js';

const POLICY = '550 5.7.1 refused';
const MINUTE = 60_000;

describe('a server that refuses messages by policy', () => {
  it('refuses everybody once four recipients of two domains hear it and none is taken between', () => {
    const doubt = new Doubt();
    doubt.accepted(0);

    expect(['a@one.example', 'b@one.example', 'c@one.example'].map((to) => doubt.refused(to, POLICY, 1))).toEqual([
      false,
      false,
      false,
    ]);
    expect(doubt.refused('d@two.example', POLICY, 2)).toBe(true);
  });

  it('is not thought to by one recipient however often, nor by one domain', () => {
    const doubt = new Doubt();
    for (let times = 0; times < 9; times += 1) expect(doubt.refused('A@one.example', POLICY, times)).toBe(false);
    for (let person = 0; person < 9; person += 1) expect(doubt.refused(`${person}@one.example`, POLICY, 9)).toBe(false);
  });

  it('is not thought to by recipients that are hours apart', () => {
    const doubt = new Doubt();
    for (let hour = 0; hour < 9; hour += 1)
      expect(doubt.refused(`a@${hour}.example`, POLICY, hour * 60 * MINUTE)).toBe(false);
  });

  it('is told by two recipients of one domain about relaying, unless the server took mail lately', () => {
    const doubt = new Doubt();
    doubt.refused('a@one.example', '550 relay not permitted', 0);
    expect(doubt.refused('b@one.example', '550 relay not permitted', 1)).toBe(true);

    doubt.accepted(2);
    doubt.refused('a@one.example', '550 relay not permitted', 3);
    expect(doubt.refused('b@one.example', '550 relay not permitted', 4)).toBe(false);
  });

  it('of one recipient in a hundred is never thought to refuse everybody', () => {
    const hundredth = fc.noBias(fc.nat(99)).map((draw) => draw === 0);
    fc.assert(
      fc.property(fc.array(hundredth, { minLength: 400, maxLength: 400 }), (refusals) => {
        const doubt = new Doubt();
        refusals.forEach((isRefused, index) => {
          if (isRefused) expect(doubt.refused(`a@${index}.example`, POLICY, index)).toBe(false);
          else doubt.accepted(index);
        });
      }),
    );
  });

  it('is trusted with many messages at once only while it takes them', () => {
    const doubt = new Doubt();
    expect(doubt.trusts(0)).toBe(false);
    doubt.accepted(0);
    expect([doubt.trusts(1), doubt.trusts(4 * MINUTE), doubt.trusts(6 * MINUTE)]).toEqual([true, true, false]);
    doubt.accepted(6 * MINUTE);
    doubt.refused('a@one.example', POLICY, 6 * MINUTE + 1);
    expect(doubt.trusts(6 * MINUTE + 2)).toBe(false);
  });
});

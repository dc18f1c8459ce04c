import { describe, expect, it } from '@jest/globals';
import { accountDifferences } from './account-differences.js';
import { intakeOf } from './intake.fixture.js';

const affair = intakeOf({ causes: ['affair'], ended: 'ended', hurt: 'was-hurt', ago: 'months', hopes: ['trust'] });

describe('two accounts of what broke trust', () => {
  it('do not differ in what one of them left out or would rather not say', () => {
    expect(accountDifferences(affair, intakeOf({}))).toEqual([]);
    expect(accountDifferences(affair, intakeOf({ hurt: 'rather-not-say', ended: 'rather-not-say' }))).toEqual([]);
  });

  it('do not differ where each tells their own side of the same', () => {
    const other = { ...affair, hurt: 'hurt-partner', ago: 'year', hopes: ['talk'] } as const;
    expect(accountDifferences(affair, intakeOf(other))).toEqual([]);
    expect(accountDifferences(affair, { ...intakeOf(other), hurt: 'both' })).toEqual([]);
  });

  it.each([
    ['cause', 'one alone names an affair', { causes: ['distance', 'lies'] }],
    ['ended', 'one is not sure that it has ended', { ended: 'not-sure' }],
    ['hurt', 'each was the one who was hurt', { hurt: 'was-hurt' }],
    ['ago', 'they are two steps of time apart', { ago: 'years' }],
    ['hopes', 'one alone hopes to find out whether to go on', { hopes: ['decide', 'trust'] }],
  ] as const)('differ in %s where %s', (topic, _, changes) => {
    const other = intakeOf({ ...affair, hurt: 'hurt-partner', ...changes });
    expect(accountDifferences(affair, other)).toEqual([topic]);
    expect(accountDifferences(other, affair)).toEqual([topic]);
  });

  it('differ in cause where they share none', () => {
    const lies = intakeOf({ causes: ['lies'] });
    expect(accountDifferences(lies, intakeOf({ causes: ['distance', 'other'] }))).toEqual(['cause']);
    expect(accountDifferences(lies, intakeOf({ causes: ['distance', 'lies'] }))).toEqual([]);
  });
});

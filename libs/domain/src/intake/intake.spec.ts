import { describe, expect, it } from '@jest/globals';
import { intakeOf } from './intake.fixture.js';
import { isUntold, mayTellByLink, readIntake } from './intake.js';

describe('an account', () => {
  it('comes back from JSON as it was kept, and is none where it cannot be read', () => {
    const told = intakeOf({ causes: ['affair', 'lies'], hurt: 'both', hope: 'That we laugh again.' });
    expect(readIntake(JSON.stringify(told))).toEqual(told);
    expect(readIntake('cannot be opened')).toBeNull();
    expect(readIntake(JSON.stringify({ ...told, ended: 'of a newer version' }))).toBeNull();
  });

  it('is untold where every question was left out, and not where one was declined', () => {
    expect(isUntold(intakeOf({}))).toBe(true);
    for (const one of [
      { causes: ['other'] },
      { hurt: 'rather-not-say' },
      { hope: 'Peace.' },
      { children: 'no' },
    ] as const)
      expect(isUntold(intakeOf(one))).toBe(false);
  });

  it('may be told by the link of joining for two hours after it, and never before', () => {
    const joined = new Date('2026-11-23T08:00:00Z');
    expect(mayTellByLink(null, joined)).toBe(false);
    expect(mayTellByLink(joined, joined)).toBe(true);
    expect(mayTellByLink(joined, new Date('2026-11-23T10:00:00Z'))).toBe(false);
  });
});

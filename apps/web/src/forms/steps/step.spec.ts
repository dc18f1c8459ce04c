import { describe, expect, it } from '@jest/globals';
import { shownStep } from './step';

const [answered, open] = [{ missing: undefined }, { missing: 'Please fill this in.' }];

describe('the step that is shown', () => {
  it('is the one that the history stands at, up to the answers at a glance', () => {
    expect(shownStep([answered, answered], 1)).toBe(1);
    expect(shownStep([answered, answered], 2)).toBe(2);
    expect(shownStep([answered, answered], 9)).toBe(2);
  });

  it('is never beyond one without an answer', () => {
    expect(shownStep([answered, open, answered], 3)).toBe(1);
    expect(shownStep([open, answered], 2)).toBe(0);
  });
});

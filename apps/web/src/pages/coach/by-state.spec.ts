import { describe, expect, it } from '@jest/globals';
import type { CoupleInList } from '@troth/contract';
import { english } from '@troth/messages';
import { byState } from './by-state';

const couple = (state: CoupleInList['state'], enrolmentId = state) => ({ state, enrolmentId }) as CoupleInList;
const listed = (...couples: CoupleInList[]) =>
  byState(couples, english.say).map(({ title, couples: those }) => [
    title,
    those.map(({ enrolmentId }) => enrolmentId),
  ]);

describe('the titles of a coach’s list', () => {
  it.each([
    ['active', 'On their way'],
    ['paused', 'Paused'],
    ['awaiting-partner', 'Waiting for both to say yes'],
    ['completed', 'Ended'],
    ['withdrawn', 'Ended'],
  ] as const)('list a couple that is %s under "%s"', (state, title) => {
    expect(listed(couple(state))).toEqual([[title, [state]]]);
  });

  it('come in one order, with each couple once and in the order given', () => {
    const given = [couple('withdrawn'), couple('paused'), couple('completed'), couple('active')];
    expect(listed(...given)).toEqual([
      ['On their way', ['active']],
      ['Paused', ['paused']],
      ['Ended', ['withdrawn', 'completed']],
    ]);
  });
});

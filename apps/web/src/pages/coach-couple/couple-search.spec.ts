import { expect, it } from '@jest/globals';
import { readCoupleSearch } from './couple-search';

const periods = '2026-W30.2026-W33_2026-W34.2026-W37';

it('the address of a couple keeps two periods beside what the timeline shows', () => {
  expect(readCoupleSearch({ show: 'promise', periods })).toEqual({ show: 'promise', periods });
  expect(readCoupleSearch({ periods: 'any' })).toEqual({ periods: 'any' });
});

it('periods that are none are passed over, and what the timeline shows stays', () => {
  for (const wrong of ['2026-W30', `${periods}.2026-W40`, '', 7, ['any'], undefined])
    expect(readCoupleSearch({ show: 'promise', periods: wrong })).toEqual({ show: 'promise' });
});

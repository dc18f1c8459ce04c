import { expect, it } from '@jest/globals';
import { readWhich } from './which';

const id = '0190a000-0000-7000-8000-00000000beef';

it('reads which programme an address is about', () => {
  expect(readWhich({ programme: id, de: '' })).toEqual({ programme: id });
  expect(readWhich({})).toEqual({});
});

it.each([7, '', 'After an affair', `${id}.`, id.replace('7000', '9000'), id.replace('-8000', '-0000')])(
  'passes over %j, which the contract would refuse',
  (programme) => {
    expect(readWhich({ programme })).toEqual({});
  },
);

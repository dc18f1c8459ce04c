import { expect, it } from '@jest/globals';
import { piecesOf } from './pieces.js';

it('takes words, arguments and tags apart', () => {
  expect(piecesOf('Hello {name}, <b>from {other}</b>.')).toEqual([
    'Hello ',
    { argument: 'name' },
    ', ',
    { tag: 'b', pieces: ['from ', { argument: 'other' }] },
    '.',
  ]);
});

it('leaves a message with rules whole, in a tag too', () => {
  const rules = '{count, plural, one {# week} other {# weeks}}';
  expect(piecesOf(rules)).toBeNull();
  expect(piecesOf(`In <b>${rules}</b>`)).toBeNull();
});

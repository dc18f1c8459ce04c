import { expect, it } from '@jest/globals';
import { keepingLast } from './keeping-last.js';

it('works an answer out once for the same question, and again for each other one', () => {
  const asked: string[] = [];
  const answer = keepingLast((one: string, other: number) => {
    asked.push(`${one} ${other}`);
    return `${one}, ${other}`;
  });

  expect([answer('a', 1), answer('a', 1), answer('a', 2), answer('b', 2), answer('a', 1)]).toEqual([
    'a, 1',
    'a, 1',
    'a, 2',
    'b, 2',
    'a, 1',
  ]);
  expect(asked).toEqual(['a 1', 'a 2', 'b 2', 'a 1']);
});

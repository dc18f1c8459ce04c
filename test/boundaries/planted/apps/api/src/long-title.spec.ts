import { it } from '@jest/globals';

it('has a title of more than ninety characters, which nobody reads to its end when the test has failed', () =>
  undefined);

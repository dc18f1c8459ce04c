import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { Problem } from './problem';
import { isShownCode, words, wordsFor } from './words-for-problems';

const machine =
  /JSON|`|Idempotency|application\/|PUBLIC_URL|UTF-8|schema|string|expected|invalid input|undefined|null|document|kB|[_{}<>]/i;

describe('what a person reads for a refusal', () => {
  it.each(Object.keys(words))('%s is a sentence for people', (code) => {
    const problem = new Problem(418, { code });
    const said = wordsFor(problem, english.say);
    expect([isShownCode(code), problem.code]).toEqual([true, code]);
    expect(said).not.toMatch(machine);
    expect(said).toMatch(/^\p{Lu}.{10,}[.?]$/su);
  });
});

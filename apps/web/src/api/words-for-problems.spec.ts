import { describe, expect, it } from '@jest/globals';
import { Problem } from './problem';
import { isShownCode, words } from './words-for-problems';

const machine =
  /JSON|`|Idempotency|application\/|PUBLIC_URL|UTF-8|schema|string|expected|invalid input|undefined|null|document|kB|[_{}<>]/i;

describe('what a person reads for a refusal', () => {
  it.each(Object.keys(words))('%s is a sentence for people', (code) => {
    const { message, code: known } = new Problem(418, { code });
    expect([isShownCode(code), known]).toEqual([true, code]);
    expect(message).not.toMatch(machine);
    expect(message).toMatch(/^\p{Lu}.{10,}[.?]$/su);
  });
});

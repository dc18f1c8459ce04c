import { expect, it } from '@jest/globals';
import { problemKinds } from '../../apps/api/src/http/problem-codes.js';
import { Problem } from '../../apps/web/src/api/problem.js';

/** The signed route for mail is another program's alone: no page can meet what it answers. */
const forPrograms = ['bad-signature', 'not-our-mail', 'unreadable-mail'];
const machine =
  /JSON|`|Idempotency|application\/|UTF-8|schema|string|expected|invalid input|undefined|null|API document|kB/i;

it.each(Object.entries(problemKinds).filter(([code]) => !forPrograms.includes(code)))(
  'the refusal %s reaches a person in words for people',
  (code, { status, title, detail }) => {
    const { message } = new Problem(status, { status, code, title, detail });
    expect(message).not.toMatch(machine);
    expect(message).toMatch(/^\p{Lu}.{10,}[.?]$/su);
  },
);

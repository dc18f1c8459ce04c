import { describe, expect, it } from '@jest/globals';
import { start } from '../enrolment/enrolment.fixture.js';
import { recordOf } from '../record/couple-record.fixture.js';
import type { UnreadWords } from '../record/couple-record.js';
import { evidenceOf } from './evidence-in-words.js';
import { findConditions, nextLook } from './find-conditions.js';

const { enrolment } = recordOf();
const dayMs = 86_400_000;
const secret = 'I found something on Sunday.';

function withWords(cameAs: UnreadWords['cameAs'], ...minutes: number[]) {
  const words = minutes.map((minute) => ({
    partnerId: enrolment.partners.b.id,
    cameAs,
    at: new Date(start.getTime() + minute * 60_000),
    text: secret,
  }));
  return recordOf({}, { enrolment, words });
}

describe('words to the coach', () => {
  it.each(['note', 'reply'] as const)('that came as a %s are found for their writer while unread', (cameAs) => {
    expect(findConditions(withWords(cameAs, 0))).toMatchObject([
      { flag: cameAs, side: 'b', condition: { since: start, figures: { words: 1 } } },
    ]);
    expect(findConditions(withWords(cameAs))).toEqual([]);
  });

  it('are one finding however many there are, since the first, without their text', () => {
    const found = findConditions(withWords('note', 5, 0));
    expect(found).toMatchObject([{ condition: { since: start, figures: { words: 2 } } }]);
    expect(evidenceOf(found[0]!).text).toMatch(/^2 notes came/);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it.each([
    [0, 1, 3, ''],
    [2.99, 1, 3, ''],
    [3, 2, 7, ' Unread for 3 days or longer.'],
    [6.99, 2, 7, ' Unread for 3 days or longer.'],
    [7, 3, null, ' Unread for 7 days or longer.'],
    [60, 3, null, ' Unread for 7 days or longer.'],
  ])('unread for %d days are level %d, and are looked at again at day %p', (days, level, next, said) => {
    const record = { ...withWords('note', 0), at: new Date(start.getTime() + days * dayMs) };
    const [found] = findConditions(record);
    expect(found?.condition.level).toBe(level);
    expect(evidenceOf(found!).text).toBe(`It came with a check-in, and can be read on the couple’s page.${said}`);
    expect(nextLook(record)).toEqual(next && new Date(start.getTime() + next * dayMs));
  });

  it('are still to be read once the couple has ended, and are all that is', () => {
    const words = withWords('note', 0);
    const addresses = [{ partnerId: enrolment.partners.a.id, why: 'bounce', at: start } as const];
    const flagsIn = (state: 'active' | 'withdrawn') =>
      findConditions({ ...words, addresses, enrolment: { ...enrolment, state } }).map(({ flag }) => flag);
    expect(flagsIn('active').sort()).toEqual(['bounce', 'note']);
    expect(flagsIn('withdrawn')).toEqual(['note']);
  });
});

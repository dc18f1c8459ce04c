import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { missed, recordOf, weeksOf } from '../record/couple-record.fixture.js';
import { evidenceInWords, evidenceOf } from './evidence-in-words.js';
import { findConditions } from './find-conditions.js';

const { say } = english;
const since = new Date('2026-11-23T00:00:00Z');

describe('the evidence of a flag', () => {
  it('names its weeks by their days, also where an earlier version kept codes in the sentence', () => {
    expect(
      evidenceInWords(
        'missed-three-times',
        {
          since,
          text: 'No check-in for 3 weeks running, 2026-W40 to 2026-W42.',
          weeks: ['2026-W40', '2026-W41', '2026-W42'],
          figures: { missed: 3 },
        },
        say,
      ),
    ).toBe('No check-in for 3 weeks running, 28 September to 18 October.');
    expect(
      evidenceInWords(
        'openness-drop',
        {
          since,
          text: '2 of 10 in 2026-W42, after 7.3 on average in the 3 answers before.',
          weeks: ['2026-W38', '2026-W39', '2026-W40', '2026-W42'],
          figures: { before: 7.3, after: 2 },
        },
        say,
      ),
    ).toBe('2 of 10 in the week of 12 to 18 October, after 7.3 on average in the 3 answers before.');
  });

  it('says of a stage that was ready nothing that is old by the time it is read', () => {
    const kept = { since, text: 'Both have felt ready for 14 days.', weeks: [], figures: { days: 14 } };
    expect(evidenceInWords('stage-ready-two-weeks', kept, say)).toMatch(/ready for two weeks or longer/);
  });

  it('reads the same at once as when it is looked at', () => {
    const weeks = [...weeksOf({ trust: 8 }, { trust: 8 }, { trust: 2 }, missed, missed, missed)];
    const found = findConditions(recordOf({ weeks }));
    expect(found.map(({ flag }) => flag)).toEqual(expect.arrayContaining(['trust-drop', 'missed-three-times']));
    for (const finding of found)
      expect(evidenceInWords(finding.flag, { ...evidenceOf(finding), since }, say)).toBe(evidenceOf(finding).text);
  });

  it('keeps its sentence where the kind is unknown, or too little is kept beside it', () => {
    expect(evidenceInWords('of-a-newer-version', { since, text: 'Look here.' }, say)).toBe('Look here.');
    expect(evidenceInWords('trust-drop', { since, text: 'It fell.' }, say)).toBe('It fell.');
    expect(evidenceInWords('trust-drop', { since }, say)).toBe('');
  });
});

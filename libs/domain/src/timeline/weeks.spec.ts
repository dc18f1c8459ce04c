import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { stretchInWords, timelineStretches } from './weeks.js';

const began = '2026-W30';
const at = (week: `2026-W${number}`, ...moments: string[]) => ({ week, moments });
const told = (stretches: ReturnType<typeof timelineStretches<string>>) =>
  stretches.map((one) => `${stretchInWords(one, began, english.say)}: ${one.moments.join(' ')}`);

describe('the weeks of a timeline', () => {
  it('stand one by one where something happened, and those between them in one line', () => {
    const weeks = [at('2026-W38', 'x', 'y'), at('2026-W35', 'z')];
    expect(told(timelineStretches(weeks, { newest: '2026-W39', oldest: '2026-W35', began }))).toEqual([
      'Week 10, 21 to 27 September: ',
      'Week 9, 14 to 20 September: x y',
      'Weeks 7 to 8, 31 August to 13 September: ',
      'Week 6, 24 to 30 August: z',
    ]);
  });

  it('of before they began have no number, and no line goes across the beginning', () => {
    expect(told(timelineStretches([], { newest: '2026-W31', oldest: '2026-W28', began }))).toEqual([
      'Weeks 1 to 2, 20 July to 2 August: ',
      'Before they began, 6 to 19 July: ',
    ]);
  });

  it('are none where the page before has ended at the first', () => {
    expect(timelineStretches([], { newest: '2026-W27', oldest: '2026-W28', began })).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import type { SeenAnswer } from '../promises/promise.js';
import { coachWords } from './both-views.js';
import type { Milestone } from './milestone.js';
import { milestones } from './registry.js';

const { say } = english;
const kept = (...seen: (SeenAnswer | null)[]) => ({ maker: 'Ana', other: 'Ben', seen });

describe('a milestone of promises', () => {
  it('is told to the coach with both views, the other’s as it was said', () => {
    const first = milestones['first-promise-kept'];
    expect(coachWords(first, kept('not', 'kept'), say)).toMatch(
      /^Ana marked a first promise as kept; Ben saw: not kept\. \S/,
    );
    expect(coachWords(first, kept(null), say)).toMatch(/Ben saw: nothing said yet\./);
    const six = Array.from({ length: 6 }, () => 'kept' as const);
    expect(
      coachWords(milestones['ten-promises-kept'], kept(...six, 'partly', 'not', 'cant-say', null, 'kept'), say),
    ).toMatch(
      /^Ana marked 10 promises as kept; Ben saw: 6 kept, 1 partly kept, 1 not kept, 1 could not say, 1 nothing said yet\. \S/,
    );
  });

  it('tells its maker of their own view as a view, and of no other', () => {
    for (const id of ['first-promise-kept', 'ten-promises-kept', 'steadier-again'] as const) {
      const { title, body } = milestones[id].messages;
      expect(`${say(title)} ${say(body)}`).toMatch(/as you see it/i);
      expect(`${say(title)} ${say(body)}`).not.toMatch(/then did it|you did it|promises? kept\b/i);
    }
  });

  it('leaves the others as they are', () => {
    for (const milestone of Object.values<Milestone>(milestones))
      if (!(milestone.of === 'partner' && milestone.promises))
        expect(coachWords(milestone, kept('kept'), say)).toBe(say(milestone.messages.coachPrompt));
  });
});

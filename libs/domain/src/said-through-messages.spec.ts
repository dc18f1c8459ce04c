import { describe, expect, it } from '@jest/globals';
import { pseudo } from '@troth/messages/pseudo';
import { evidenceInWords } from './attention/evidence-in-words.js';
import type { AttentionFlag } from './attention/attention-flag.js';
import { attentionFlags } from './attention/registry.js';
import { shortMonday, weeksInWords } from './calendar/weeks-in-words.js';
import type { Milestone } from './milestones/milestone.js';
import { milestones } from './milestones/registry.js';
import { promiseText } from './promises/promise.js';
import { refusals } from './refusal.js';
import { readingInWords } from './thread/reading-in-words.js';

const { say } = pseudo;
/** The pseudo-locale has none, nor has the data that is given here. */
const plain = /[A-Za-z]/;

describe('in the pseudo-locale', () => {
  it.each(Object.values<Milestone>(milestones))('the milestone $id says every word through a message', (milestone) => {
    const { messages } = milestone;
    const read = [say(messages.title), 'body' in messages ? say(messages.body) : '', say(messages.coachPrompt)];
    expect(read.filter((words) => plain.test(words))).toEqual([]);
  });

  it.each(Object.values<AttentionFlag>(attentionFlags))('the flag $id says every word through a message', (flag) => {
    const figures = {
      missed: 2,
      before: 7.3,
      after: 2,
      own: 90,
      seen: 40,
      promises: 10,
      low: 20,
      high: 75,
      days: 14,
      accounts: 1,
      cause: 1,
      first: 4,
      latest: 3,
      weeks: 8,
      most: 4,
      kept: 1,
      share: 70,
      excused: 4,
      untold: 2,
      left: 3,
    };
    const behind = { since: new Date(0), text: '', weeks: ['2026-W40', '2026-W41'], figures } as const;
    const read = [say(flag.messages.title), evidenceInWords(flag.id, behind, say)];
    expect(read.filter((words) => plain.test(words))).toEqual([]);
    expect(read.includes('')).toBe(flag.id === 'unsubscribe');
  });

  it('days and months have no other name', () => {
    expect(weeksInWords('2026-W40', '2026-W42', say)).not.toMatch(plain);
    expect(weeksInWords('2026-W50', '2026-W50', say)).not.toMatch(plain);
    expect(shortMonday('2026-W50', say)).not.toMatch(plain);
  });

  it('when a coach reads is said through a message, whatever the days', () => {
    const at = { from: '09:00', until: '17:00', overnight: false };
    const times = [
      { ...at, weekdays: [1, 2, 3, 4, 5] },
      { ...at, weekdays: [1, 2, 3, 4, 5, 6, 7], overnight: true },
      { ...at, weekdays: [2, 3, 4], until: '00:00', overnight: true },
      { ...at, weekdays: [1, 3, 5] },
    ] as const;
    expect(readingInWords('α', times, say)).not.toMatch(plain);
  });

  it('a promise says its if and then through a message', () => {
    expect(promiseText({ ifCue: 'α', thenAct: 'β' }, say)).not.toMatch(plain);
  });

  it('a refusal says every word through a message', () => {
    for (const refusal of Object.values(refusals)) expect(say(refusal)).not.toMatch(plain);
  });
});

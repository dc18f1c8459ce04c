import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks, type LocalWeek } from '../calendar/local-week.js';
import { afterMoreWasSaid, alertedIn, isStillWaiting, nextAlertAt, type SafetyCase } from './safety-case.js';
import { isSafetyUnsaid, mailboxAnswers, readSafetySaid, safeAnswers, talkRequest } from './safety-said.js';
import type { PracticeRole } from '../roles/practice-roles.js';
import { isSafetyTurn } from './safety-turn.js';
import { urgencyOf, worriesOf } from './worry.js';

const now = new Date('2026-11-23T08:00:00Z');
const answers = (
  mailbox: (typeof mailboxAnswers)[number] | null,
  safe: (typeof safeAnswers)[number] | null,
  reach = '',
) => ({ kind: 'answers', mailbox, safe, reach }) as const;

describe('a worry', () => {
  it.each([
    ['nothing where both are well or left out', answers('mine', 'safe'), []],
    ['nothing where both were left out', answers(null, null), []],
    ['the mailbox where others may read it', answers('shared', 'safe'), ['mailbox']],
    ['the mailbox where they are not sure', answers('unsure', null), ['mailbox']],
    ['safety where they do not feel safe', answers('mine', 'not-safe'), ['safety']],
    ['safety where they are not sure', answers(null, 'unsure'), ['safety']],
    ['a wish to talk where they wrote how to be reached', answers('mine', 'safe', 'By text.'), ['talk']],
    ['a wish to talk where they asked for it', { kind: 'talk', reach: 'By text.', words: '' } as const, ['talk']],
  ])('is %s', (_, said, worries) => expect(worriesOf(said)).toEqual(worries));

  it('can wait for a working day only where it is the mailbox alone', () => {
    expect(urgencyOf(['mailbox'])).toBe('soon');
    for (const worry of ['safety', 'talk'] as const) expect(urgencyOf(['mailbox', worry])).toBe('now');
  });
});

describe('what was said', () => {
  it('comes back as it was kept, and as nothing where it cannot be read', () => {
    const kept = { name: 'Ana', said: answers('shared', 'unsure', 'After six.') };
    expect(readSafetySaid(JSON.stringify(kept))).toEqual(kept);
    for (const text of ['', 'cannot be opened', JSON.stringify({ ...kept, said: { kind: 'newer' } })])
      expect(readSafetySaid(text)).toBeNull();
  });

  it('is nothing where both questions were left out and no way to be reached was written', () => {
    expect(isSafetyUnsaid(answers(null, null))).toBe(true);
    expect(isSafetyUnsaid(answers(null, null, 'By text.'))).toBe(false);
    expect(isSafetyUnsaid(answers('mine', null))).toBe(false);
  });

  it('asks for a way to be reached of someone who would like to talk, and for no words', () => {
    expect(talkRequest.safeParse({ reach: ' ', words: '' }).success).toBe(false);
    expect(talkRequest.parse({ reach: ' By text. ', words: '' })).toEqual({ reach: 'By text.', words: '' });
  });
});

describe('a case', () => {
  const made = { now, newId: () => 'case' };
  const waiting: SafetyCase = { id: 'case', urgency: 'soon', round: 3, waitingSince: new Date(now.getTime() - 1) };

  it('begins with the first worry, and alerts', () => {
    const after = { id: 'case', urgency: 'now', round: 1, waitingSince: now };
    expect(afterMoreWasSaid(null, 'now', made)).toEqual({ after, alerts: true });
  });

  it('that somebody has acted on waits again once more is said, and alerts again', () => {
    const acted = { ...waiting, waitingSince: null };
    expect(afterMoreWasSaid(acted, 'soon', made)).toEqual({
      after: { ...waiting, round: 4, waitingSince: now },
      alerts: true,
    });
  });

  it('that is waiting alerts again only where it has become more urgent, however much is said', () => {
    expect(afterMoreWasSaid(waiting, 'soon', made)).toEqual({ after: waiting, alerts: false });
    const urgent = { ...waiting, urgency: 'now', round: 4 };
    expect(afterMoreWasSaid(waiting, 'now', made)).toEqual({ after: urgent, alerts: true });
    expect(afterMoreWasSaid({ ...waiting, urgency: 'now' }, 'soon', made).alerts).toBe(false);
  });

  it('is alerted about until somebody has acted, and by its latest round alone', () => {
    expect(isStillWaiting(waiting, { round: 3 })).toBe(true);
    expect(isStillWaiting(waiting, { round: 2 })).toBe(false);
    expect(isStillWaiting({ ...waiting, waitingSince: null }, { round: 3 })).toBe(false);
  });

  it('comes back after half a working day, twice, and then daily; for a mailbox daily', () => {
    const hoursTo = (urgency: 'now' | 'soon') =>
      [0, 1, 2, 30].map((step) => (nextAlertAt(urgency, step, now).getTime() - now.getTime()) / 3_600_000);
    expect(hoursTo('now')).toEqual([4, 4, 24, 24]);
    expect(hoursTo('soon')).toEqual([24, 24, 24, 24]);
  });
});

describe('an alert', () => {
  const people: readonly { readonly name: string; readonly roles: readonly PracticeRole[] }[] = [
    { name: 'Cora', roles: ['coach'] },
    { name: 'Saif', roles: ['safety'] },
    { name: 'Lea', roles: ['coach', 'lead'] },
  ];
  const names = (step: number, among = people) => alertedIn(step, among).map(({ name }) => name);

  it('goes to those who look after safety, twice, and then to the leads as well', () => {
    expect([0, 1, 2, 9].map((step) => names(step))).toEqual([['Saif'], ['Saif'], ['Saif', 'Lea'], ['Saif', 'Lea']]);
  });

  it('goes to the leads where nobody looks after safety, and to anybody where there are none', () => {
    expect(names(0, [people[0]!, people[2]!])).toEqual(['Lea']);
    expect(names(0, [people[0]!])).toEqual(['Cora']);
    expect(names(0, [])).toEqual([]);
  });

  it('reaches the one coach of a small practice each time', () => {
    const alone: typeof people = [{ name: 'Ada', roles: ['coach', 'lead', 'safety'] }];
    expect([0, 1, 2].map((step) => names(step, alone))).toEqual([['Ada'], ['Ada'], ['Ada']]);
  });
});

describe('the two questions', () => {
  const first: LocalWeek = '2026-W48';
  const turnsOf = (asked: readonly number[]) =>
    asked.filter((week, index) => {
      const before = index === 0 ? null : addWeeks(first, asked[index - 1]!);
      return isSafetyTurn(addWeeks(first, week), index === 0 ? null : first, before);
    });

  it('come with the check-in of every eighth week, not with the first', () => {
    expect(turnsOf(Array.from({ length: 18 }, (_, week) => week))).toEqual([8, 16]);
  });

  it('come with the next check-in where none was asked in that week', () => {
    expect(turnsOf([0, 1, 7, 9, 10, 15, 25])).toEqual([9, 25]);
  });

  it('come once in each eight weeks in which a check-in was asked, whatever the rhythm', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), (weeks) => {
        const asked = [0, ...weeks.filter((week) => week > 0).sort((a, b) => a - b)];
        const eighths = new Set(asked.map((week) => Math.floor(week / 8)).filter((eighth) => eighth > 0));
        expect(turnsOf(asked)).toHaveLength(eighths.size);
      }),
    );
  });
});

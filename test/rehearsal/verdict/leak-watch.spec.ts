import { describe, expect, it } from '@jest/globals';
import { LeakWatch } from './leak-watch.js';
import { secret, type SecretOf } from './secrets.js';

const writer = { email: 'couple7.a@rehearsal.example', side: 'a' as const };
const week = '2026-W48';
const closing = 1_000;
const closedAt = (couple: number, name: string) => (couple === 7 && name === week ? closing : undefined);
const words = (of: SecretOf) => `some words, ${secret(writer, of, week)}, and more`;

function leaksAfter(look: (watch: LeakWatch) => void): number {
  const watch = new LeakWatch();
  look(watch);
  return watch.leaks(closedAt).length;
}

describe('the watch for leaks', () => {
  it.each(['private', 'coach'] as const)('a %s note on the page of the other is a leak', (of) => {
    expect(leaksAfter((watch) => watch.look({ index: 7 }, 'b', 'own page', { deep: [words(of)] }, closing + 1))).toBe(
      1,
    );
  });

  it.each(['promise', 'partner'] as const)(
    'a %s is for the other once the week has closed, and a leak before',
    (of) => {
      expect(leaksAfter((watch) => watch.look({ index: 7 }, 'b', 'own page', words(of), closing - 1))).toBe(1);
      expect(leaksAfter((watch) => watch.look({ index: 7 }, 'b', 'own page', words(of), closing))).toBe(0);
    },
  );

  it('anything of another couple is a leak', () => {
    expect(leaksAfter((watch) => watch.look({ index: 8 }, 'b', 'own page', words('promise'), closing + 1))).toBe(1);
  });

  it("one's own words are no leak on the page; a note in an email is, even one's own", () => {
    expect(leaksAfter((watch) => watch.look({ index: 7 }, 'a', 'own page', words('private'), 0))).toBe(0);
    expect(leaksAfter((watch) => watch.read({ couple: 7, side: 'a' }, 'weekly-report', words('private'), 0))).toBe(1);
    expect(leaksAfter((watch) => watch.read({ couple: 7, side: 'a' }, 'weekly-report', words('promise'), 0))).toBe(0);
  });

  it('a coach sees promises and the notes that are for them, on the page only', () => {
    expect(leaksAfter((watch) => watch.lookAsCoach('couple', [words('coach'), words('promise')], 0))).toBe(0);
    expect(leaksAfter((watch) => watch.lookAsCoach('couple', [words('private'), words('partner')], 0))).toBe(2);
    expect(leaksAfter((watch) => watch.read({ couple: null, side: 'coach' }, 'coach-digest', words('coach'), 0))).toBe(
      1,
    );
  });

  it("the other's address in an email is a leak, but where one had typed it", () => {
    expect(leaksAfter((watch) => watch.read({ couple: 7, side: 'b' }, 'invitation', `by ${writer.email}`, 0))).toBe(1);
    expect(
      leaksAfter((watch) => watch.read({ couple: 7, side: 'b' }, 'confirm-address', `by ${writer.email}`, 0)),
    ).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { english } from '@troth/messages';
import { active, after, by, start } from '../enrolment/enrolment.fixture.js';
import type { Intake } from '../intake/intake.js';
import { intakeOf } from '../intake/intake.fixture.js';
import { recordOf } from '../record/couple-record.fixture.js';
import type { CoupleRecord } from '../record/couple-record.js';
import { accountsDiffer } from './accounts-differ.js';
import { breachGoingOn } from './breach-going-on.js';
import { notOnTrack } from './not-on-track.js';

const dayMs = 86_400_000;
const on = (day: number) => new Date(start.getTime() + day * dayMs);
const told = (changes: Partial<Intake>, day = 0) => ({ told: intakeOf(changes), at: on(day) });
const withAccounts = (accounts: Partial<CoupleRecord['accounts']>) =>
  recordOf({}, { accounts: { a: null, b: null, ...accounts } });
const { say } = english;

describe('what hurt trust may not have stopped', () => {
  const condition = (accounts: Partial<CoupleRecord['accounts']>) => breachGoingOn.condition(withAccounts(accounts));

  it('while either account says not yet, or not sure, and not in what is left out', () => {
    expect(condition({})).toBeNull();
    expect(condition({ a: told({ ended: 'ended' }), b: told({ ended: 'rather-not-say' }) })).toBeNull();
    expect(condition({ b: told({ ended: 'not-sure' }, 3) })).toMatchObject({
      level: 2,
      since: on(3),
      figures: { accounts: 1 },
    });
    expect(condition({ a: told({ ended: 'not-sure' }, 5), b: told({ ended: 'not-sure' }, 3) })).toMatchObject({
      since: on(3),
      figures: { accounts: 2 },
    });
  });

  it('is worded the same whichever of them said it', () => {
    const words = [{ a: told({ ended: 'not-sure' }) }, { b: told({ ended: 'not-sure' }) }].map((accounts) =>
      breachGoingOn.wording(condition(accounts)!, say),
    );
    expect(new Set(words).size).toBe(1);
    expect(words[0]).toMatch(/^By one account of what came before, it may be going on still\./);
  });

  it('is not asked of a programme that has ended', () => {
    const running = active(true);
    const enrolment = after(running, { kind: 'withdraw', by: by(running, 'a') });
    const accounts = { a: told({ ended: 'not-sure' }), b: null };
    expect(breachGoingOn.condition(recordOf({}, { enrolment, accounts }))).toBeNull();
  });
});

describe('two accounts that differ', () => {
  it('are told by their topics, and by nothing that was said', () => {
    const accounts = {
      a: told({ causes: ['affair'], ended: 'ended' }, 1),
      b: told({ causes: ['distance'], ended: 'not-sure' }, 2),
    };
    const found = accountsDiffer.condition(withAccounts(accounts));
    expect(found).toEqual({ level: 1, since: on(2), weeks: [], figures: { cause: 1, ended: 1 } });
    expect(accountsDiffer.wording(found!, say)).toBe(
      'They differ in this: what hurt trust, whether it has stopped. Neither knows what the other told.',
    );
  });

  it('need both, and something that matters', () => {
    expect(accountsDiffer.condition(withAccounts({ a: told({ causes: ['affair'] }) }))).toBeNull();
    const same = { a: told({ causes: ['lies'] }), b: told({ causes: ['lies', 'other'] }) };
    expect(accountsDiffer.condition(withAccounts(same))).toBeNull();
  });
});

describe('a partner not on track by the six questions', () => {
  const measured = (...scores: readonly (readonly [week: number, score: number])[]) =>
    recordOf({}, { measured: { a: scores.map(([week, score]) => ({ at: on(7 * week), score })), b: [] } });

  it('is one to watch, told with both scores and the weeks between', () => {
    const worse = notOnTrack.condition(measured([0, 6], [8, 3]), 'a');
    expect(worse).toMatchObject({ level: 1, since: on(56) });
    expect(notOnTrack.wording(worse!, say)).toBe(
      '3 of 10 in the six questions on how things are, after 6 at first, 8 weeks before: clearly worse.',
    );
    const same = notOnTrack.condition(measured([0, 4], [8, 4], [16, 4.5]), 'a');
    expect(notOnTrack.wording(same!, say)).toBe(
      '4.5 of 10 in the six questions on how things are, after 4 at first: no clear rise in 16 weeks.',
    );
  });

  it('is not the other partner', () => {
    expect(notOnTrack.condition(measured([0, 6], [8, 3]), 'b')).toBeNull();
    expect(notOnTrack.condition(measured([0, 6], [8, 8.2]), 'a')).toBeNull();
  });
});

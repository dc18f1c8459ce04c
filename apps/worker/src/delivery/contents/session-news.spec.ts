import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spanFrom, type Enrolment, type Id } from '@troth/domain';
import { bookSession, cancelSession, moveSession, offerSessions, type Outcome, type Work } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let practice: PracticeUnderTest;
let couple: Enrolment;
beforeEach(async () => {
  practice = await PracticeUnderTest.open();
  couple = await practice.start();
  await practice.advanceTo('2026-11-25T15:00:00Z');
});
afterEach(() => practice?.close());

const place = 'Harbour Street 7';
const ref = () => ({ practiceId: practice.practiceId, enrolmentId: couple.id });
const span = (date: string) => spanFrom(new Date(date), 60);
const friday = '2026-11-27T17:00:00Z';

async function done(act: (work: Work) => Promise<Outcome>): Promise<void> {
  expect((await practice.work(act)).ok).toBe(true);
}

/** The coach offers an hour on Friday, or has agreed on it. */
async function offered({ partnerId = null, agreed = false }: { partnerId?: Id | null; agreed?: boolean } = {}) {
  const { coachId } = practice;
  await done((work) => offerSessions(work, ref(), { coachId, partnerId, times: [span(friday)], place, agreed }));
  const [found] = await practice.database.query<{ id: string }>('select id from session');
  return found!.id;
}

const by = (side: 'a' | 'b') => ({ as: 'partner', id: couple.partners[side].id }) as const;
const byCoach = () => ({ as: 'coach', id: practice.coachId }) as const;
/** The kinds of emails about sessions that a person got. */
const got = (email: string) =>
  practice
    .subjectsTo(email)
    .filter((subject) =>
      ['Times to choose from', 'Something has changed on your page', 'Something has changed in your calendar'].includes(
        subject,
      ),
    );
const all = () =>
  [got(couple.partners.a.email), got(couple.partners.b.email), got('ada@example.org')].map(({ length }) => length);

describe('word of a session', () => {
  it('goes to both when times are on offer, and says neither when nor where', async () => {
    await offered();
    await practice.settle();
    expect(all()).toEqual([1, 1, 0]);
    for (const secret of ['17:00', '18:00', 'Friday', place])
      expect(practice.mailbox.mails.filter(({ subject }) => subject === 'Times to choose from').join()).not.toContain(
        secret,
      );
  });

  it('goes to the one alone whom it is with', async () => {
    const id = await offered({ partnerId: couple.partners.b.id, agreed: true });
    await practice.settle();
    expect(all()).toEqual([0, 1, 0]);
    await done((work) => cancelSession(work, ref(), id, by('b')));
    await practice.settle();
    expect(all()).toEqual([0, 1, 1]);
  });

  it('goes to all but the one who did it: the coach and the other partner, or both', async () => {
    const id = await offered();
    await practice.settle();
    await done((work) => bookSession(work, ref(), id, by('a')));
    await practice.settle();
    expect(all()).toEqual([1, 2, 1]);
    const { coachId } = practice;
    await done((work) => moveSession(work, ref(), id, { coachId, to: span('2026-11-28T17:00:00Z'), place }));
    await practice.settle();
    expect(all()).toEqual([2, 3, 1]);
    await done((work) => cancelSession(work, ref(), id, byCoach()));
    await practice.settle();
    expect(all()).toEqual([3, 4, 1]);
  });

  it('is not sent of an offer that was taken back, or booked, before it left', async () => {
    await practice.advanceTo('2026-11-26T05:00:00Z');
    const id = await offered();
    await practice.settle();
    await done((work) => cancelSession(work, ref(), id, byCoach()));
    await practice.advanceTo('2026-11-26T15:00:00Z');
    expect(all()).toEqual([0, 0, 0]);
  });

  it('reaches those whose programme is paused', async () => {
    const id = await offered({ agreed: true });
    await practice.settle();
    await practice.decide(ref(), { kind: 'pause', by: { role: 'system' } });
    await done((work) => cancelSession(work, ref(), id, byCoach()));
    await practice.settle();
    expect(all()).toEqual([2, 2, 0]);
  });
});

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
  await practice.advanceTo('2026-11-23T15:00:00Z');
});
afterEach(() => practice?.close());

const place = 'Harbour Street 7';
const ref = () => ({ practiceId: practice.practiceId, enrolmentId: couple.id });
const span = (begins: string) => spanFrom(new Date(begins), 60);
const friday = '2026-11-27T17:00:00Z';
const saturday = '2026-11-28T17:00:00Z';
/** Ten on Thursday: in Berlin, where A lives, and in New York, where B does. */
const tenForA = '2026-11-26T09:00:00Z';
const tenForB = '2026-11-26T15:00:00Z';
const justBefore = '2026-11-26T08:59:59Z';

async function done(act: (work: Work) => Promise<Outcome>): Promise<void> {
  expect((await practice.work(act)).ok).toBe(true);
  await practice.settle();
}

/** The coach has agreed on an hour on Friday with both, or with one of the two. */
async function agreed({ partnerId = null, begins = friday }: { partnerId?: Id | null; begins?: string } = {}) {
  const { coachId } = practice;
  await done((work) => offerSessions(work, ref(), { coachId, partnerId, times: [span(begins)], place, agreed: true }));
  const [found] = await practice.database.query<{ id: string }>('select id from session');
  return found!.id;
}

const byCoach = () => ({ as: 'coach', id: practice.coachId }) as const;
const move = (id: Id, to: string) => {
  const { coachId } = practice;
  return done((work) => moveSession(work, ref(), id, { coachId, to: span(to), place }));
};
const reminders = () => practice.mailbox.mails.filter(({ subject }) => subject === 'A reminder from your page');
/** How many reminders A and B got. */
const got = () =>
  (['a', 'b'] as const).map((side) => reminders().filter(({ to }) => to.includes(couple.partners[side].email)).length);

describe('the reminder of a session', () => {
  it('comes to each at their own ten on the day before, once, and says neither when nor where', async () => {
    await agreed();
    await practice.advanceTo(justBefore);
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo(tenForA);
    expect(got()).toEqual([1, 0]);
    await practice.advanceTo(tenForB);
    expect(got()).toEqual([1, 1]);
    await practice.advanceTo(saturday);
    expect(got()).toEqual([1, 1]);
    for (const secret of ['17:00', '18:00', 'Friday', 'tomorrow', 'coach', 'Ada', place])
      expect(
        reminders()
          .map(({ text }) => text.slice(0, text.indexOf('http')))
          .join(),
      ).not.toContain(secret);
  });

  it('comes to the one alone whom it is with', async () => {
    await agreed({ partnerId: couple.partners.b.id });
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 1]);
  });

  it('is not sent of what is on offer, and is of what a partner then takes', async () => {
    const { coachId } = practice;
    const offer = { coachId, partnerId: null, times: [span(friday), span(saturday)], place, agreed: false };
    await done((work) => offerSessions(work, ref(), offer));
    const [later] = await practice.database.query<{ id: string }>('select id from session order by begins_at desc');
    await done((work) => bookSession(work, ref(), later!.id, { as: 'partner', id: couple.partners.a.id }));
    await practice.advanceTo(tenForB);
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-27T15:00:00Z');
    expect(got()).toEqual([1, 1]);
  });

  it('is not sent of what was called off, also after it was planned', async () => {
    const id = await agreed();
    await practice.advanceTo(justBefore);
    await done((work) => cancelSession(work, ref(), id, byCoach()));
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 0]);
  });

  it('of a session that was moved comes on the day before its new time alone', async () => {
    const id = await agreed();
    await practice.advanceTo(justBefore);
    await move(id, saturday);
    await practice.advanceTo('2026-11-27T08:59:59Z');
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-27T15:00:00Z');
    expect(got()).toEqual([1, 1]);
  });

  it('is not sent of what was booked after its hour', async () => {
    await practice.advanceTo('2026-11-26T09:00:01Z');
    await agreed();
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 1]);
  });

  it('waits for the end of its reader’s quiet hours', async () => {
    await practice.database.query(`update partner set quiet_from = '21:00', quiet_until = '12:00' where id = $1`, [
      couple.partners.a.id,
    ]);
    await agreed();
    await practice.advanceTo('2026-11-26T10:59:59Z');
    expect(got()).toEqual([0, 0]);
    await practice.advanceTo('2026-11-26T11:00:00Z');
    expect(got()).toEqual([1, 0]);
  });

  it('is not sent while the programme is paused', async () => {
    await agreed();
    await practice.decide(ref(), { kind: 'pause', by: { role: 'system' } });
    await practice.advanceTo(saturday);
    expect(got()).toEqual([0, 0]);
  });
});

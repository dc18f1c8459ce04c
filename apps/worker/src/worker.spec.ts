import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../spec/practice-under-test.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';

describe('a worker', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('takes a couple from sign-up through their first week, each email once and at its hour', async () => {
    practice = await PracticeUnderTest.open();
    const ref = await practice.signUp();
    await practice.settle();
    const { partners } = await practice.couple(ref);
    await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await practice.settle();
    await practice.decide(ref, {
      kind: 'accept-invitation',
      partnerId: partners.b.id,
      consentVersion: '1',
      preferences: { zone: 'America/New_York', weekday: 6, time: '10:00' },
    });
    await practice.advanceTo('2026-12-02T00:00:00Z');

    expect(practice.subjectsTo('robin.couple@example.org')).toEqual([
      'Please confirm your email address',
      'Welcome: what happens next',
      'A few questions, if you like',
      'Your check-in, 23 to 29 November',
      'Still open: your check-in, 23 to 29 November',
      'Your week, 23 to 29 November',
    ]);
    expect(practice.subjectsTo('kim.couple@example.org')).toEqual([
      'An invitation for you',
      'Welcome: what happens next',
      'A few questions, if you like',
      'Your check-in, 23 to 29 November',
      'Still open: your check-in, 23 to 29 November',
      'Your week, 23 to 29 November',
    ]);
    expect(practice.subjectsTo('ada@example.org')).toEqual(['Your overview, 23 to 29 November']);
    const late = await practice.count(`delivery where state <> 'accepted' or handed_at > due_at`);
    expect(late).toBe(0);
  });

  it('does everything once with another worker beside it, also when one of them goes', async () => {
    practice = await PracticeUnderTest.open({ workers: 2 });
    for (let n = 0; n < 10; n += 1) await practice.start(`c${n}`);
    await practice.advanceTo('2026-11-29T17:00:00Z');
    await practice.workers.pop()?.close();
    await practice.advanceTo('2026-12-02T00:00:00Z');

    const mails = practice.mailbox.mails
      .map(({ to, subject }) => `${to} ${subject}`)
      .filter((mail) => !mail.includes('confirm'));
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.filter((mail) => mail.includes('Your check-in'))).toHaveLength(20);
    expect(mails.filter((mail) => mail.includes('Your week'))).toHaveLength(20);
    expect(
      await practice.count(`delivery where state <> 'accepted' and kind not in ('confirm-address', 'invitation')`),
    ).toBe(0);
  });

  it('does not remind a partner who answered, and reports to both', async () => {
    practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    await practice.advanceTo('2026-11-29T18:30:00Z');
    await practice.answer(couple, couple.partners.a.id, '2026-W48');
    await practice.advanceTo('2026-12-02T00:00:00Z');

    expect(practice.subjectsTo(robin)).not.toContain('Still open: your check-in, 23 to 29 November');
    expect(practice.subjectsTo(kim)).toContain('Still open: your check-in, 23 to 29 November');
    expect(await practice.count(`delivery where kind = 'check-in-reminder'`)).toBe(1);
    const reports = practice.mailbox.mails.filter(({ subject }) => subject.startsWith('Your week'));
    expect(reports.map(({ to }) => to[0]).sort()).toEqual([kim, robin]);
    expect(await practice.count(`event where name = 'check-in.missed'`)).toBe(1);
    expect(practice.subjectsTo(robin)).toContain('A note for you');
    expect(practice.subjectsTo(kim)).not.toContain('A note for you');
  });

  it('says nothing while a couple is paused, and begins afresh without a burst', async () => {
    practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
    await practice.advanceTo('2026-11-29T18:30:00Z');
    await practice.decide(ref, { kind: 'pause', by: { role: 'system' } });
    await practice.advanceTo('2027-01-06T12:00:00Z');
    expect(practice.subjectsTo(robin)).toEqual([
      'Welcome: what happens next',
      'A few questions, if you like',
      'Your check-in, 23 to 29 November',
      'Everything is paused',
    ]);

    await practice.decide(ref, { kind: 'resume', by: { role: 'system' } });
    await practice.advanceTo('2027-01-11T09:00:00Z');
    expect(practice.subjectsTo(robin).slice(4)).toEqual([
      'Starting again: your next check-in',
      'Your check-in, 4 to 10 January',
    ]);
  });

  it('lets an invitation run out after one reminder, and forgets both', async () => {
    practice = await PracticeUnderTest.open();
    const ref = await practice.signUp();
    const { partners } = await practice.couple(ref);
    await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await practice.advanceTo('2026-12-30T00:00:00Z');

    expect(practice.subjectsTo(kim)).toEqual(['An invitation for you', 'Your invitation is still open']);
    expect(await practice.count('partner')).toBe(0);
    expect(await practice.count('link')).toBe(0);
    expect(await practice.count(`delivery where sent_to is not null and audience = 'partner'`)).toBe(0);
    expect(await practice.count(`event where name = 'invitation.expired'`)).toBe(1);
  });

  it('forgets a sign-up whose address was never confirmed', async () => {
    practice = await PracticeUnderTest.open();
    await practice.signUp();
    await practice.advanceTo('2026-12-02T00:00:00Z');

    expect(practice.subjectsTo(robin)).toEqual(['Please confirm your email address']);
    expect(await practice.count('partner')).toBe(0);
  });

  it('writes gently to who missed twice, and to the coach after three times', async () => {
    practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    for (const [week, until] of [
      ['2026-W48', '2026-12-02T00:00:00Z'],
      ['2026-W49', '2026-12-09T00:00:00Z'],
      ['2026-W50', '2026-12-16T00:00:00Z'],
    ] as const) {
      await practice.advanceTo(new Date(Date.parse(until) - 2.2 * 86_400_000));
      await practice.answer(couple, couple.partners.b.id, week);
      await practice.advanceTo(until);
    }

    expect(practice.subjectsTo(robin).filter((subject) => subject === 'No hurry')).toHaveLength(1);
    expect(practice.subjectsTo(kim)).not.toContain('No hurry');
    expect(practice.subjectsTo('ada@example.org').filter((subject) => subject === 'Worth a look today')).toHaveLength(
      1,
    );
    expect(await practice.count('attention')).toBe(2);
  });

  it('ends with a last word, and three months later with another for those who asked for it', async () => {
    practice = await PracticeUnderTest.open();
    for (const name of ['together', 'apart']) {
      const couple = await practice.start(name);
      const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
      await practice.decide(ref, { kind: 'complete', how: 'apart', by: { role: 'coach', coachId: practice.coachId } });
    }
    // Five stages would have to be lived first.
    await practice.database.query(
      `update enrolment e set ended_how = 'together' from partner p
       where p.practice_id = e.practice_id and p.enrolment_id = e.id and p.email = 'kim.together@example.org'`,
    );
    await practice.database.query(`update partner set wants_word_after = true where email like 'kim.%'`);
    await practice.advanceTo('2027-03-01T00:00:00Z');

    const ends = (name: string) => practice.subjectsTo(`kim.${name}@example.org`).slice(-2);
    expect(practice.subjectsTo('robin.together@example.org').at(-1)).toBe('A last word from us');
    expect(ends('together')).toEqual(['A last word from us', 'How are you, three months on?']);
    expect(ends('apart').at(-1)).toBe('A last word from us');
  });

  it('leaves a slot alone that it cannot work, and works the others', async () => {
    practice = await PracticeUnderTest.open();
    const broken = await practice.start('broken');
    await practice.start();
    await practice.settle();
    await practice.database.query(`update partner set zone = 'Atlantis/Lost' where enrolment_id = $1 and side = 'a'`, [
      broken.id,
    ]);
    await practice.moveTo(new Date('2026-11-29T18:00:00Z'));
    await practice.mailbox.nextMail(({ to, subject }) => to.includes(robin) && subject.startsWith('Your check-in'));

    expect(
      await practice.count(`slot where kind = 'check-in' and claimed_at is null and due_at <= $1`, [practice.now]),
    ).toBeGreaterThan(0);
  });
});

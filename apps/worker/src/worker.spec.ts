import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { World } from '../spec/world.js';

jest.setTimeout(60_000);

const robin = 'robin.couple@example.org';
const kim = 'kim.couple@example.org';

describe('a worker', () => {
  let world: World;
  afterEach(() => world.close());

  it('takes a couple from sign-up through their first week, each email once and at its hour', async () => {
    world = await World.open();
    const ref = await world.signUp();
    await world.settle();
    const { partners } = await world.couple(ref);
    await world.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await world.settle();
    await world.decide(ref, {
      kind: 'accept-invitation',
      partnerId: partners.b.id,
      consentVersion: '1',
      preferences: { zone: 'America/New_York', weekday: 6, time: '10:00' },
    });
    await world.advanceTo('2026-12-02T00:00:00Z');

    expect(world.subjectsTo('robin.couple@example.org')).toEqual([
      'Please confirm your email address',
      'Welcome: what happens next',
      'Your check-in, 23 to 29 November',
      'Still open: your check-in, 23 to 29 November',
      'Your week, 23 to 29 November',
    ]);
    expect(world.subjectsTo('kim.couple@example.org')).toEqual([
      'An invitation for you',
      'Welcome: what happens next',
      'Your check-in, 23 to 29 November',
      'Still open: your check-in, 23 to 29 November',
      'Your week, 23 to 29 November',
    ]);
    expect(world.subjectsTo('ada@example.org')).toEqual(['Your overview, 23 to 29 November']);
    const late = await world.count(`delivery where state <> 'accepted' or handed_at > due_at`);
    expect(late).toBe(0);
  });

  it('does everything once with another worker beside it, also when one of them goes', async () => {
    world = await World.open({ workers: 2 });
    for (let n = 0; n < 10; n += 1) await world.start(`c${n}`);
    await world.advanceTo('2026-11-29T17:00:00Z');
    await world.workers.pop()?.close();
    await world.advanceTo('2026-12-02T00:00:00Z');

    const mails = world.mailbox.mails
      .map(({ to, subject }) => `${to} ${subject}`)
      .filter((mail) => !mail.includes('confirm'));
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.filter((mail) => mail.includes('Your check-in'))).toHaveLength(20);
    expect(mails.filter((mail) => mail.includes('Your week'))).toHaveLength(20);
    expect(
      await world.count(`delivery where state <> 'accepted' and kind not in ('confirm-address', 'invitation')`),
    ).toBe(0);
  });

  it('does not remind a partner who answered, and reports to both', async () => {
    world = await World.open();
    const couple = await world.start();
    await world.advanceTo('2026-11-29T18:30:00Z');
    await world.answer(couple, couple.partners.a.id, '2026-W48');
    await world.advanceTo('2026-12-02T00:00:00Z');

    expect(world.subjectsTo(robin)).not.toContain('Still open: your check-in, 23 to 29 November');
    expect(world.subjectsTo(kim)).toContain('Still open: your check-in, 23 to 29 November');
    expect(await world.count(`delivery where kind = 'check-in-reminder'`)).toBe(1);
    const reports = world.mailbox.mails.filter(({ subject }) => subject.startsWith('Your week'));
    expect(reports.map(({ to }) => to[0]).sort()).toEqual([kim, robin]);
    expect(await world.count(`event where name = 'check-in.missed'`)).toBe(1);
    expect(world.subjectsTo(robin)).toContain('A note for you');
    expect(world.subjectsTo(kim)).not.toContain('A note for you');
  });

  it('says nothing while a couple is paused, and begins afresh without a burst', async () => {
    world = await World.open();
    const couple = await world.start();
    const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
    await world.advanceTo('2026-11-29T18:30:00Z');
    await world.decide(ref, { kind: 'pause', by: { role: 'system' } });
    await world.advanceTo('2027-01-06T12:00:00Z');
    expect(world.subjectsTo(robin)).toEqual([
      'Welcome: what happens next',
      'Your check-in, 23 to 29 November',
      'Everything is paused',
    ]);

    await world.decide(ref, { kind: 'resume', by: { role: 'system' } });
    await world.advanceTo('2027-01-11T09:00:00Z');
    expect(world.subjectsTo(robin).slice(3)).toEqual([
      'Starting again: your next check-in',
      'Your check-in, 4 to 10 January',
    ]);
  });

  it('lets an invitation run out after one reminder, and forgets both', async () => {
    world = await World.open();
    const ref = await world.signUp();
    const { partners } = await world.couple(ref);
    await world.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await world.advanceTo('2026-12-30T00:00:00Z');

    expect(world.subjectsTo(kim)).toEqual(['An invitation for you', 'Your invitation is still open']);
    expect(await world.count('partner')).toBe(0);
    expect(await world.count('link')).toBe(0);
    expect(await world.count(`delivery where sent_to is not null and audience = 'partner'`)).toBe(0);
    expect(await world.count(`event where name = 'invitation.expired'`)).toBe(1);
  });

  it('forgets a sign-up whose address was never confirmed', async () => {
    world = await World.open();
    await world.signUp();
    await world.advanceTo('2026-12-02T00:00:00Z');

    expect(world.subjectsTo(robin)).toEqual(['Please confirm your email address']);
    expect(await world.count('partner')).toBe(0);
  });

  it('writes gently to who missed twice, and to the coach after three times', async () => {
    world = await World.open();
    const couple = await world.start();
    for (const [week, until] of [
      ['2026-W48', '2026-12-02T00:00:00Z'],
      ['2026-W49', '2026-12-09T00:00:00Z'],
      ['2026-W50', '2026-12-16T00:00:00Z'],
    ] as const) {
      await world.advanceTo(new Date(Date.parse(until) - 2.2 * 86_400_000));
      await world.answer(couple, couple.partners.b.id, week);
      await world.advanceTo(until);
    }

    expect(world.subjectsTo(robin).filter((subject) => subject === 'No hurry')).toHaveLength(1);
    expect(world.subjectsTo(kim)).not.toContain('No hurry');
    expect(world.subjectsTo('ada@example.org').filter((subject) => subject === 'Worth a look today')).toHaveLength(1);
    expect(await world.count('attention')).toBe(2);
  });

  it('ends with a last word, and only those who ended together hear from us three months later', async () => {
    world = await World.open();
    for (const name of ['together', 'apart']) {
      const couple = await world.start(name);
      const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
      await world.decide(ref, { kind: 'complete', how: 'apart', by: { role: 'coach', coachId: world.coachId } });
    }
    // Five stages would have to be lived first.
    await world.database.query(
      `update enrolment e set ended_how = 'together' from partner p
       where p.practice_id = e.practice_id and p.enrolment_id = e.id and p.email = 'kim.together@example.org'`,
    );
    await world.advanceTo('2027-03-01T00:00:00Z');

    const ends = (name: string) => world.subjectsTo(`kim.${name}@example.org`).slice(-2);
    expect(ends('together')).toEqual(['A last word from us', 'How are you, three months on?']);
    expect(ends('apart').at(-1)).toBe('A last word from us');
  });

  it('leaves a slot alone that it cannot work, and works the others', async () => {
    world = await World.open();
    const broken = await world.start('broken');
    await world.start();
    await world.settle();
    await world.database.query(`update partner set zone = 'Atlantis/Lost' where enrolment_id = $1 and side = 'a'`, [
      broken.id,
    ]);
    await world.moveTo(new Date('2026-11-29T18:00:00Z'));
    await world.mailbox.nextMail(({ to, subject }) => to.includes(robin) && subject.startsWith('Your check-in'));

    expect(
      await world.count(`slot where kind = 'check-in' and claimed_at is null and due_at <= $1`, [world.now]),
    ).toBeGreaterThan(0);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { findInvitation, listCouples, stopInvitations, suppressPartner, type EnrolmentRef } from '@troth/database';
import { correctInvitation } from '@troth/programme';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const invitation = 'An invitation for you';
const cannot = 'About the invitation that you asked for';
const confirmation = 'Please confirm your email address';

let practice: PracticeUnderTest;
beforeEach(async () => void (practice = await PracticeUnderTest.open()));
afterEach(() => practice.close());

/** Somebody signs up as robin.NAME, confirms, and so invites the address given. */
async function invite(name: string, email: string): Promise<EnrolmentRef> {
  const ref = await practice.signUp(name, email);
  const { partners } = await practice.couple(ref);
  await practice.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
  await practice.settle();
  return ref;
}

const invited = async (ref: EnrolmentRef) => {
  const { partners } = await practice.couple(ref);
  return { practiceId: ref.practiceId, partnerId: partners.b.id };
};
const stateOf = async (ref: EnrolmentRef) => (await findInvitation(practice.database.statements, ref)).state;
const mailTo = (name: string) => practice.subjectsTo(`kim.${name}@example.org`);
/** In no order: both are sent at once. */
const answerTo = (name: string) => practice.subjectsTo(`robin.${name}@example.org`).toSorted();

describe('one mailbox', () => {
  it('gets three invitations at most from one stranger under twelve plus tags', async () => {
    for (let turn = 0; turn < 12; turn += 1) await invite(`stranger+${turn}`, `victim+${turn}`);
    const sent = Array.from({ length: 12 }, (_, turn) => mailTo(`victim+${turn}`));
    expect(sent.flat()).toEqual([invitation, invitation, invitation]);
    expect(answerTo('stranger+11')).toContain(cannot);
    await practice.advanceTo('2026-12-08T09:00:00Z');
    expect(await practice.count(`delivery where kind = 'invitation-reminder' and state = 'accepted'`)).toBe(3);
  });

  it('gets them again once the days that count are over', async () => {
    for (const name of ['one', 'two', 'three', 'four']) await invite(name, 'victim');
    expect(mailTo('victim')).toHaveLength(3);
    await practice.advanceTo('2026-12-08T09:00:00Z');
    const before = mailTo('victim').length;
    await invite('five', 'victim');
    expect(mailTo('victim')).toHaveLength(before + 1);
  });

  it('sends six at most, under whatever tags', async () => {
    for (let turn = 0; turn < 8; turn += 1) await invite(`sender+${turn}`, `reader${turn}`);
    const sent = Array.from({ length: 8 }, (_, turn) => mailTo(`reader${turn}`).length);
    expect(sent).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });
});

describe('a mailbox that wants no invitation, or takes none', () => {
  it.each([
    ['declined', async (ref: EnrolmentRef) => practice.decide(ref, { kind: 'decline-invitation' })],
    ['complained', async (ref: EnrolmentRef) => suppress(ref, 'complaint')],
    ['is dead', async (ref: EnrolmentRef) => suppress(ref, '5.1.1')],
    ['wants no more', async (ref: EnrolmentRef) => noMore(ref)],
  ])('because it %s is not invited again once everything else is erased', async (_, act) => {
    const first = await invite('first', 'reader');
    expect(mailTo('reader')).toEqual([invitation]);
    await act(first);
    await practice.settle();
    await practice.advanceTo('2026-12-20T09:00:00Z');
    expect(await practice.count('enrolment')).toBe(0);

    const before = mailTo('reader').length;
    const second = await invite('second', 'reader+tag');
    expect([...mailTo('reader'), ...mailTo('reader+tag')]).toHaveLength(before);
    expect(await stateOf(second)).toBe('refused');
    expect(answerTo('second')).toEqual([cannot, confirmation]);
  });

  it('hears no reminder of another that waits there', async () => {
    const first = await invite('first', 'reader');
    const second = await invite('second', 'reader');
    await noMore(first);
    await practice.advanceTo('2026-12-06T09:00:00Z');
    expect(mailTo('reader')).toEqual([invitation, invitation]);
    expect(await stateOf(second)).toBe('refused');
  });

  it('is heard again by itself: who accepts, or signs up, may be invited', async () => {
    const first = await invite('first', 'reader');
    const ref = await invited(first);
    await noMore(first);
    await practice.decide(first, {
      kind: 'accept-invitation',
      partnerId: ref.partnerId,
      consentVersion: '1',
      preferences: { zone: 'America/New_York', weekday: 6, time: '10:00' },
    });
    await practice.settle();
    expect(await practice.count('mailbox_suppression')).toBe(0);
    expect(mailTo('reader')).toContain('Welcome: what happens next');
  });

  const noMore = async (ref: EnrolmentRef) => {
    const them = await invited(ref);
    await practice.database.transaction((tx) => stopInvitations(tx, them, practice.now));
  };
  const suppress = async (ref: EnrolmentRef, why: string) => {
    const them = { ...(await invited(ref)), sentTo: null };
    await practice.database.transaction((tx) => suppressPartner(tx, them, why, practice.now));
  };
});

describe('a corrected address', () => {
  it('is invited and reminded, and the slip hears nothing more', async () => {
    const ref = await invite('robin', 'bne');
    await practice.advanceTo('2026-11-26T09:00:00Z');
    await correct(ref, 'kim.ben@example.org');
    await practice.settle();
    await practice.advanceTo('2026-12-05T09:00:00Z');
    expect(mailTo('bne')).toEqual([invitation]);
    expect(mailTo('ben')).toEqual([invitation, 'Your invitation is still open']);
    expect(await stateOf(ref)).toBe('sent');
  });

  it('is invited although the slip was dead', async () => {
    const ref = await invite('robin', 'bne');
    const them = { ...(await invited(ref)), sentTo: 'kim.bne@example.org' };
    await practice.database.transaction((tx) => suppressPartner(tx, them, '5.1.1', practice.now));
    expect(await stateOf(ref)).toBe('refused');
    await correct(ref, 'kim.ben@example.org');
    // What comes back late from the slip says nothing about the new address.
    await practice.database.transaction((tx) => suppressPartner(tx, them, '5.1.1', practice.now));
    await practice.settle();
    expect(mailTo('ben')).toEqual([invitation]);
    expect(await stateOf(ref)).toBe('sent');
  });

  async function correct(ref: EnrolmentRef, email: string): Promise<void> {
    const { partners } = await practice.couple(ref);
    const me = { ...ref, partnerId: partners.a.id };
    await practice.work((work) => correctInvitation(work, me, { name: 'Ben', email }));
  }
});

describe('a request that a later one replaced', () => {
  it('reminds nobody, and the later one invites as usual', async () => {
    await invite('robin', 'bne');
    await invite('robin', 'ben');
    expect([mailTo('bne'), mailTo('ben')]).toEqual([[invitation], [invitation]]);
    await practice.advanceTo('2026-12-01T09:00:00Z');
    expect(mailTo('bne')).toEqual([invitation]);
    expect(mailTo('ben')).toHaveLength(2);
    expect(await practice.count('enrolment')).toBe(1);
  });
});

describe('an invitation without an answer', () => {
  const ada = 'ada@example.org';
  const up = () =>
    practice.database.query('select kind, partner_id, level from attention where ended_at is null order by kind');
  const unanswered = (level: number) => [{ kind: 'invitation-unanswered', partner_id: null, level }];
  const waiting = async () => {
    const { practiceId, coachId, now } = practice;
    const page = { practiceId, coachId, filter: 'awaiting-partner', search: '', after: null, limit: 9, now } as const;
    return (await listCouples(practice.database, page)).map(({ flags }) => flags.map(({ kind }) => kind));
  };

  it('is found after a week, told in the list and the digest alone, and ends', async () => {
    const ref = await invite('waiting', 'waiting');
    await practice.advanceTo('2026-11-30T08:59:00Z');
    expect(await up()).toEqual([]);
    await practice.advanceTo('2026-11-30T09:01:00Z');
    expect(await up()).toEqual(unanswered(1));
    expect(await waiting()).toEqual([['invitation-unanswered']]);
    await practice.advanceTo('2026-12-04T09:01:00Z');
    expect(await up()).toEqual(unanswered(2));
    await practice.advanceTo('2026-12-07T08:30:00Z');
    expect(practice.subjectsTo(ada)).not.toContain('Worth a look today');
    const digest = practice.mailbox.mails.findLast(({ to }) => to.includes(ada));
    expect(digest?.text).toMatch(/An invitation without an answer[^]*It ends within 3 days/);
    expect(await practice.count(`occurrence where kind = 'coach-alert'`)).toBe(0);

    const { partnerId } = await invited(ref);
    const preferences = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;
    await practice.decide(ref, { kind: 'accept-invitation', partnerId, consentVersion: '1', preferences });
    await practice.settle();
    expect(await up()).toEqual([]);
  });

  it('ends with the address that it was sent to, and begins again for the next', async () => {
    const ref = await invite('waiting', 'waiting');
    await practice.advanceTo('2026-12-01T09:00:00Z');
    expect(await up()).toEqual(unanswered(1));
    const { partners } = await practice.couple(ref);
    const me = { ...ref, partnerId: partners.a.id };
    await practice.work((work) => correctInvitation(work, me, { name: 'Kim', email: 'kim.other@example.org' }));
    await practice.settle();
    expect(await up()).toEqual([]);
    await practice.advanceTo('2026-12-08T09:01:00Z');
    expect(await up()).toEqual(unanswered(1));
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  claimDeliveries,
  handOver,
  idsAt,
  requestEmails,
  resumeMail,
  settleDeliveries,
  stopMail,
  sweepDeliveries,
  type ClaimedDelivery,
} from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { gates } from './kinds.js';
import { outcome } from './outcome/outcome-of.js';

jest.setTimeout(60_000);

const minute = 60_000;
const robin = 'robin.couple@example.org';

describe('deliveries', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  const later = (ms: number) => new Date(practice.now.getTime() + ms);

  async function ask(couple: Enrolment, kind = 'milestone', expiresAt = later(60 * minute)): Promise<void> {
    const request = {
      id: idsAt(practice.now)(),
      practiceId: couple.practiceId,
      personId: couple.partners.a.id,
      enrolmentId: couple.id,
      audience: 'partner' as const,
      kind,
      key: 'spec',
      refs: { milestone: 'halfway', milestoneId: couple.id },
      dueAt: practice.now,
      expiresAt,
      causedBy: couple.id,
    };
    await practice.database.transaction((tx) =>
      requestEmails(tx, [request, { ...request, id: idsAt(practice.now)() }], practice.now),
    );
  }

  const claim = (leaseSeconds = 60) =>
    claimDeliveries(practice.database, { limit: 10, leaseSeconds, now: practice.now });
  const toGate = (deliveries: readonly ClaimedDelivery[], leaseSeconds = 60) =>
    handOver(
      practice.database,
      gates,
      deliveries.map(({ practiceId, id, month, fence }) => ({
        practiceId,
        id,
        month,
        fence,
        sentTo: robin,
        messageId: `<${id}>`,
      })),
      { leaseSeconds, now: practice.now },
    );
  const stop = async (personId: string, kind: string) => {
    const choice = { practiceId: practice.practiceId, personId, audience: 'partner' as const, kind };
    await practice.database.transaction((tx) => stopMail(tx, choice, practice.now));
    return choice;
  };
  const states = async () =>
    (await practice.database.query<{ state: string }>('select state from delivery order by id')).map(
      ({ state }) => state,
    );
  const stepsOf = (kind: string) =>
    practice.database.query<{ state: string; detail: string | null }>(
      `select s.state, s.detail from delivery_step s join delivery d on d.id = s.delivery_id where d.kind = $1 order by s.fence, s.at, s.ctid`,
      [kind],
    );

  describe('in hand', () => {
    /** A couple that runs, with nothing waiting to be sent. */
    async function couple(): Promise<Enrolment> {
      practice = await PracticeUnderTest.open({ workers: 0 });
      const started = await practice.start();
      await practice.database.query('truncate event, reaction, delivery, delivery_step, occurrence cascade');
      return started;
    }

    it('are one for a person, kind and key, however often they are asked for', async () => {
      const started = await couple();
      await ask(started);
      await ask(started);

      expect(await states()).toEqual(['due']);
    });

    it('are claimed by one worker only', async () => {
      await ask(await couple());

      const claims = await Promise.all([claim(), claim(), claim()]);

      expect(claims.flat()).toHaveLength(1);
    });

    it('stay here when the couple pauses after the claim', async () => {
      const started = await couple();
      await ask(started);
      const claimed = await claim();
      await practice.decide(
        { practiceId: started.practiceId, enrolmentId: started.id },
        { kind: 'pause', by: { role: 'system' } },
      );

      expect(await toGate(claimed)).toEqual([{ id: claimed[0]!.id, state: 'suppressed', why: 'enrolment paused' }]);
      expect(await states()).toEqual(['suppressed']);
    });

    it.each([
      ['the couple withdraws', `update enrolment set state = 'withdrawn'`, 'suppressed'],
      ['the address was suppressed', 'update partner set suppressed_at = now()', 'suppressed'],
      ['the person was erased', 'delete from enrolment', 'suppressed'],
      ['emails were taken back', 'update partner set without_emails_since = now()', 'suppressed'],
      ['its time has gone by', `update delivery set expires_at = '2026-11-23T09:00:00Z'`, 'expired'],
    ])('stay here when %s after the claim', async (_, change, state) => {
      await ask(await couple());
      const claimed = await claim();
      await practice.database.query(change);

      expect(await toGate(claimed)).toMatchObject([{ state }]);
    });

    it.each([
      ['the very kind', 'milestone', 'milestone', 'suppressed'],
      ['the kind that it follows', 'check-in', 'missed-gently', 'suppressed'],
      ['another kind', 'check-in', 'milestone', 'handing-over'],
    ])('and %s was stopped after the claim: %s, %s, %s', async (_, stopped, kind, state) => {
      const started = await couple();
      await ask(started, kind);
      const claimed = await claim();
      await stop(started.partners.a.id, stopped);

      expect(await toGate(claimed)).toMatchObject([{ state }]);
    });

    it('leave though the other partner has stopped their kind, and again once it is wanted again', async () => {
      const started = await couple();
      await ask(started);
      await stop(started.partners.b.id, 'milestone');
      expect(await toGate(await claim())).toMatchObject([{ state: 'handing-over' }]);

      await ask(started, 'resumed');
      const choice = await stop(started.partners.a.id, 'resumed');
      await practice.database.transaction((tx) => resumeMail(tx, choice));
      expect(await toGate(await claim())).toMatchObject([{ state: 'handing-over' }]);
    });

    it('of the goodbye leave though the couple has withdrawn', async () => {
      const started = await couple();
      await practice.database.query(`update enrolment set state = 'withdrawn'`);
      await ask(started, 'goodbye');

      expect(await toGate(await claim())).toMatchObject([{ state: 'handing-over', why: null }]);
    });

    it('of a silent worker are due again before the hand-over, and its fence is void', async () => {
      await ask(await couple());
      const [first] = await claim(0);

      expect(await sweepDeliveries(practice.database, practice.now)).toEqual({ due: 1, uncertain: 0 });
      const [second] = await claim();
      expect(await toGate([first!])).toEqual([]);
      expect(await toGate([second!])).toMatchObject([{ state: 'handing-over' }]);
      expect(await settleDeliveries(practice.database, [outcome(first!, 'accepted', '250 ok')], practice.now)).toEqual(
        [],
      );
      expect(await states()).toEqual(['handing-over']);
    });

    it('of a silent worker are uncertain after the hand-over, and never claimed again', async () => {
      await ask(await couple());
      const claimed = await claim();
      await toGate(claimed, 0);

      expect(await sweepDeliveries(practice.database, practice.now)).toEqual({ due: 0, uncertain: 1 });
      await settleDeliveries(practice.database, [outcome(claimed[0]!, 'accepted', '250 ok')], practice.now);
      expect(await claim()).toEqual([]);
      expect(await states()).toEqual(['uncertain']);
    });

    it('of an earlier attempt can no longer be recorded once they were claimed again', async () => {
      await ask(await couple());
      const [first] = await claim();
      await settleDeliveries(
        practice.database,
        [outcome(first!, 'retry', 'try later', { nextAttemptAt: practice.now })],
        practice.now,
      );
      const [second] = await claim();

      expect(second!.fence).toBeGreaterThan(first!.fence);
      expect(await settleDeliveries(practice.database, [outcome(first!, 'failed', 'late')], practice.now)).toEqual([]);
      expect(await toGate([first!])).toEqual([]);
    });

    it('cannot leave the path of their states', async () => {
      await ask(await couple());

      await expect(practice.database.query(`update delivery set state = 'accepted'`)).rejects.toThrow(
        'does not move from due to accepted',
      );
    });
  });

  describe('at the server', () => {
    async function couple(): Promise<Enrolment> {
      practice = await PracticeUnderTest.open();
      const started = await practice.start();
      await practice.settle();
      return started;
    }

    it('carry what a receiver needs to know', async () => {
      await couple();
      const mail = await practice.mailbox.nextMail(
        ({ to, subject }) => to.includes(robin) && subject.startsWith('Welcome'),
      );
      const [{ message_id } = { message_id: '' }] = await practice.database.query<{
        message_id: string;
      }>(`select message_id from delivery where kind = 'welcome' and sent_to = $1`, [robin]);

      expect(mail.headers).toMatchObject({
        'message-id': message_id,
        'auto-submitted': 'auto-generated',
        'list-id': '<demo.troth.example>',
        'feedback-id': 'welcome:demo:troth',
        from: 'Troth <hello@troth.example>',
        to: `Robin <${robin}>`,
        date: 'Mon, 23 Nov 2026 09:00:00 +0000',
      });
      expect(message_id).toMatch(/^<[a-z2-7]{52}@troth\.example>$/);
      expect(mail.text).toContain('Robin');
      expect(
        await stepsOf('welcome').then((steps) =>
          steps
            .slice(0, 6)
            .map(({ state }) => state)
            .sort(),
        ),
      ).toEqual(['claimed', 'claimed', 'handing-over', 'handing-over', 'accepted', 'accepted'].sort());
    });

    it('are tried again after a pause when it asks for patience, with the same Message-ID', async () => {
      const started = await couple();
      practice.mailbox.refuse(() => ({ code: 451, message: '4.3.0 try later' }));
      await ask(started);
      await practice.settle();
      const [first] = await practice.database.query<{ state: string; next_attempt_at: Date; answer: string }>(
        `select state, next_attempt_at, answer from delivery where kind = 'milestone'`,
      );
      expect(first).toMatchObject({ state: 'retry', answer: '451 4.3.0 try later' });
      expect(first!.next_attempt_at.getTime() - practice.now.getTime()).toBeGreaterThanOrEqual(minute);

      practice.mailbox.refuse(() => null);
      await practice.advanceTo(later(3 * minute));

      expect(practice.subjectsTo(robin).filter((subject) => subject === 'A note for you')).toHaveLength(1);
    });

    it('that are refused until their time has gone by are never sent', async () => {
      const started = await couple();
      practice.mailbox.refuse(() => ({ code: 451, message: '4.3.0 try later' }));
      await ask(started, 'milestone', later(5 * minute));
      await practice.advanceTo(later(10 * minute));
      practice.mailbox.refuse(() => null);
      await practice.advanceTo(later(60 * minute));

      expect(practice.subjectsTo(robin)).not.toContain('A note for you');
      expect((await stepsOf('milestone')).at(-1)).toMatchObject({ state: 'expired' });
    });

    it('to an address that does not exist stop everything to it, and tell the coach', async () => {
      const started = await couple();
      practice.mailbox.refuse((address) =>
        address === robin ? { code: 550, message: `5.1.1 <${robin}> unknown` } : null,
      );
      await ask(started);
      await practice.settle();
      practice.mailbox.refuse(() => null);
      await practice.advanceTo('2026-11-30T08:00:00Z');

      expect(practice.subjectsTo(robin)).toEqual(['Welcome: what happens next']);
      expect(practice.subjectsTo('ada@example.org')[0]).toBe('Worth a look today');
      expect(await stepsOf('milestone')).toContainEqual({ state: 'suppressed', detail: '550 5.1.1 <…> unknown' });
    });
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { appendEvents, idsAt, insertAddressChange, readdressPartner, revokeLinksOf, type Tx } from '@troth/database';
import { newEvent, type Enrolment } from '@troth/domain';
import { decideEnrolment } from '@troth/programme';
import { addressHash } from '@troth/sealing';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const earlier = 'robin.couple@example.org';
const later = 'robin@new.example';

describe('a change of address', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('is confirmed at the new one, though mail to the earlier one is stopped, and told to the earlier one', async () => {
    practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    await practice.settle();
    await practice.database.query(`update partner set suppressed_at = now(), suppressed_why = '5.1.1' where id = $1`, [
      couple.partners.a.id,
    ]);
    const before = practice.subjectsTo(earlier).length;
    const changeId = await ask(couple);
    await practice.settle();
    expect(practice.subjectsTo(later)).toEqual(['Please confirm your new address']);
    expect(practice.subjectsTo(earlier)).toHaveLength(before);

    await confirm(couple, changeId);
    await practice.settle();
    expect(practice.subjectsTo(earlier).slice(before)).toEqual(['We write to another address from now on']);
    const said = practice.mailbox.mails.filter(({ text }) => text.includes('We no longer write here'));
    expect(said.map(({ text }) => text.includes(later))).toEqual([false]);
  });

  it('asks a check-in that is open and unanswered once more, at the new address', async () => {
    practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    await practice.advanceTo('2026-11-29T18:30:00Z');
    const asked = practice.subjectsTo(earlier).filter((subject) => /check-in/i.test(subject)).length;
    expect(asked).toBe(1);
    await confirm(couple, await ask(couple));
    await practice.settle();
    expect(practice.subjectsTo(later).toSorted()).toEqual([
      'Please confirm your new address',
      expect.stringMatching(/^Your check-in/),
    ]);
    const open = await practice.database.query(
      `select 1 from link where partner_id = $1 and purpose = 'check-in' and revoked_at is null`,
      [couple.partners.a.id],
    );
    expect(open).toHaveLength(1);
    expect(await practice.count('check_in')).toBe(2);
  });

  async function ask({ practiceId, id: enrolmentId, partners }: Enrolment): Promise<string> {
    const newId = idsAt(practice.now);
    const changeId = newId();
    await inTransaction(async (tx) => {
      await insertAddressChange(tx, {
        ...{ practiceId, id: changeId, partnerId: partners.a.id, fromEmail: earlier, toEmail: later },
        ...{ mailboxHash: addressHash(practice.keys, later), requestedAt: practice.now },
        expiresAt: new Date(practice.now.getTime() + 86_400_000),
      });
      const envelope = { id: newId(), practiceId, enrolmentId, occurredAt: practice.now };
      const payload = { partnerId: partners.a.id, changeId };
      await appendEvents(tx, [newEvent('address.change-requested', payload, envelope)]);
    });
    return changeId;
  }

  async function confirm({ practiceId, id: enrolmentId, partners }: Enrolment, changeId: string): Promise<void> {
    const partnerId = partners.a.id;
    await practice.work(async (work) => {
      const { tx } = work;
      const command = { kind: 'change-address', partnerId, email: later, changeId } as const;
      await decideEnrolment(work, { practiceId, enrolmentId }, command);
      const hash = addressHash(practice.keys, later);
      await readdressPartner(tx, { practiceId, partnerId }, { address: hash, mailbox: hash });
      await revokeLinksOf(tx, { practiceId, partnerId }, practice.now);
    });
  }

  const inTransaction = (work: (tx: Tx) => Promise<void>) => practice.database.transaction(work);
});

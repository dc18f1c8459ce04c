import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { findAddressChange, findLink } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { changeAddress, requestAddressChange } from '@troth/programme';
import { linkToken, tokenHash } from '@troth/sealing';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(60_000);

const earlier = 'robin.couple@example.org';
const later = 'robin@new.example';

describe('a change of address', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  it('is confirmed at the new one and told to the earlier one, though that one’s mail is stopped', async () => {
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

    await confirm(changeId);
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
    const changeId = await ask(couple);
    await practice.settle();
    await confirm(changeId);
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
    await practice.work((work) => requestAddressChange(work, { practiceId, enrolmentId }, partners.a, later));
    const [change] = await practice.database.query<{ id: string }>('select id from address_change');
    return change!.id;
  }

  /** As with the link that the new mailbox gets, which goes by the wish's own id. */
  async function confirm(changeId: string): Promise<void> {
    await practice.work(async (work) => {
      const token = linkToken(practice.keys, changeId);
      const link = await findLink(work.tx, tokenHash(token), 'change-address', { lock: true });
      const change = link && (await findAddressChange(work.tx, link));
      expect(change && (await changeAddress(work, link, change))).toMatchObject({ ok: true });
    });
  }
});

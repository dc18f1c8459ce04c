import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  appendEvents,
  decideEnrolment,
  idsAt,
  insertAddressChange,
  readdressPartner,
  revokeLinksOf,
  type Tx,
} from '@troth/database';
import { newEvent, type Enrolment } from '@troth/domain';
import { addressHash } from '@troth/sealing';
import { World } from '../../../spec/world.js';

jest.setTimeout(60_000);

const earlier = 'robin.couple@example.org';
const later = 'robin@new.example';

describe('a change of address', () => {
  let world: World;
  afterEach(() => world.close());

  it('is confirmed at the new one, though mail to the earlier one is stopped, and told to the earlier one', async () => {
    world = await World.open();
    const couple = await world.start();
    await world.settle();
    await world.database.query(`update partner set suppressed_at = now(), suppressed_why = '5.1.1' where id = $1`, [
      couple.partners.a.id,
    ]);
    const before = world.subjectsTo(earlier).length;
    const changeId = await ask(couple);
    await world.settle();
    expect(world.subjectsTo(later)).toEqual(['Please confirm your new address']);
    expect(world.subjectsTo(earlier)).toHaveLength(before);

    await confirm(couple, changeId);
    await world.settle();
    expect(world.subjectsTo(earlier).slice(before)).toEqual(['We write to another address from now on']);
    const said = world.mailbox.mails.filter(({ text }) => text.includes('We no longer write here'));
    expect(said.map(({ text }) => text.includes(later))).toEqual([false]);
  });

  it('asks a check-in that is open and unanswered once more, at the new address', async () => {
    world = await World.open();
    const couple = await world.start();
    await world.advanceTo('2026-11-29T18:30:00Z');
    const asked = world.subjectsTo(earlier).filter((subject) => /check-in/i.test(subject)).length;
    expect(asked).toBe(1);
    await confirm(couple, await ask(couple));
    await world.settle();
    expect(world.subjectsTo(later).toSorted()).toEqual([
      'Please confirm your new address',
      expect.stringMatching(/^Your check-in/),
    ]);
    const open = await world.database.query(
      `select 1 from link where partner_id = $1 and purpose = 'check-in' and revoked_at is null`,
      [couple.partners.a.id],
    );
    expect(open).toHaveLength(1);
    expect(await world.count('check_in')).toBe(2);
  });

  async function ask({ practiceId, id: enrolmentId, partners }: Enrolment): Promise<string> {
    const newId = idsAt(world.now);
    const changeId = newId();
    await inTransaction(async (tx) => {
      await insertAddressChange(tx, {
        ...{ practiceId, id: changeId, partnerId: partners.a.id, fromEmail: earlier, toEmail: later },
        ...{ mailboxHash: addressHash(world.keys, later), requestedAt: world.now },
        expiresAt: new Date(world.now.getTime() + 86_400_000),
      });
      const envelope = { id: newId(), practiceId, enrolmentId, occurredAt: world.now };
      const payload = { partnerId: partners.a.id, changeId };
      await appendEvents(tx, [newEvent('address.change-requested', payload, envelope)]);
    });
    return changeId;
  }

  async function confirm({ practiceId, id: enrolmentId, partners }: Enrolment, changeId: string): Promise<void> {
    const partnerId = partners.a.id;
    await inTransaction(async (tx) => {
      const command = { kind: 'change-address', partnerId, email: later, changeId } as const;
      await decideEnrolment(tx, { practiceId, enrolmentId }, command, world.now);
      const hash = addressHash(world.keys, later);
      await readdressPartner(tx, { practiceId, partnerId }, { address: hash, mailbox: hash });
      await revokeLinksOf(tx, { practiceId, partnerId }, world.now);
    });
  }

  const inTransaction = (work: (tx: Tx) => Promise<void>) => world.database.transaction(work);
});

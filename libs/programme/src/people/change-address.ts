import {
  closePartnerSessions,
  countAddressChanges,
  insertAddressChange,
  markAddressChanged,
  readdressPartner,
  revokeLinksOf,
  useLink,
  type AddressChange,
  type EnrolmentRef,
  type Link,
} from '@troth/database';
import type { Partner } from '@troth/domain';
import { decideEnrolment } from '../enrolment/decide-enrolment.js';
import { addressHashes } from '../joining/address-hashes.js';
import { refused, refusedWhereLive, type Outcome } from '../refused.js';
import type { Work } from '../work.js';

const DAY_MS = 86_400_000;
const DAYS_TO_CONFIRM = 1;
const MOST_A_DAY = 5;
const MOST_TO_A_MAILBOX = 3;

/** Who asks for another address, and whether the earlier one is told once the new one is confirmed. */
type AskedFor = Pick<AddressChange, 'tellsEarlier' | 'byPractice'>;

const askedByPartner: AskedFor = { tellsEarlier: true, byPractice: false };

/**
 * A partner asks to be written to at another address, or the practice with their agreement; only the mailbox there can
 * confirm it. Whether anybody has it is not asked. Where it was asked too often, nothing is written, and it can be asked
 * again after `seconds`.
 */
export async function requestAddressChange(
  work: Work,
  { practiceId, enrolmentId }: EnrolmentRef,
  { id: partnerId, email: fromEmail }: Partner,
  toEmail: string,
  how: AskedFor = askedByPartner,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly seconds: number }> {
  const { tx, now, keys } = work;
  const mailboxHash = addressHashes(keys, toEmail).mailbox;
  const counted = await countAddressChanges(
    tx,
    { practiceId, partnerId, mailboxHash },
    new Date(now.getTime() - DAY_MS),
  );
  if (counted.byPartner >= MOST_A_DAY) return { ok: false, seconds: DAY_MS / 1000 };
  const changeId = work.newId();
  const expiresAt = new Date(now.getTime() + DAYS_TO_CONFIRM * DAY_MS);
  const asked = { fromEmail, toEmail, requestedAt: now, expiresAt, ...how };
  await insertAddressChange(tx, { practiceId, id: changeId, partnerId, mailboxHash, ...asked });
  // A mailbox that others keep naming is left in peace, and the answer does not tell.
  if (counted.toMailbox < MOST_TO_A_MAILBOX) {
    const payload = { partnerId, changeId };
    await work.record([{ name: 'address.change-requested', payload, practiceId, enrolmentId }]);
  }
  return { ok: true };
}

/** Nothing that was mailed to the earlier address opens anything any more, and who was signed in is signed out. */
export async function changeAddress(work: Work, link: Link & EnrolmentRef, change: AddressChange): Promise<Outcome> {
  const { tx, now, keys } = work;
  const { practiceId, partnerId, toEmail: email } = change;
  const taken = await decideEnrolment(work, link, { kind: 'change-address', partnerId, email, changeId: change.id });
  if (!taken.ok) return taken;
  // Only who reads that mailbox is told.
  const elsewhere = refusedWhereLive(refused('address-not-possible', 'This address is in another running programme.'));
  const clash = await readdressPartner(tx, change, addressHashes(keys, email)).catch(elsewhere);
  if (clash) return clash;
  await useLink(tx, link, now);
  await revokeLinksOf(tx, { practiceId, partnerId }, now);
  await closePartnerSessions(tx, { practiceId, partnerId });
  await markAddressChanged(tx, practiceId, change.id, now);
  return taken;
}

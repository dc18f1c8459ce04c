import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { LinkRow } from '../links/entities.js';
import { AddressChangeRow } from './entities.js';
import type { PartnerRef } from './partner-ref.js';
import type { Reader } from '../connection/reader.js';

/** A partner's wish to be written to at another address; its id is that of the link that confirms it. */
export interface AddressChange {
  readonly practiceId: Id;
  readonly id: Id;
  readonly partnerId: Id;
  readonly fromEmail: string;
  readonly toEmail: string;
  /** Of the new address. */
  readonly mailboxHash: Buffer;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  /** Whether the earlier address is told once the new one is confirmed. */
  readonly tellsEarlier: boolean;
  /** Whether the practice asked for it, with its partner's agreement. */
  readonly byPractice: boolean;
}

/** Keeps a wish. */
export async function insertAddressChange(tx: Tx, change: AddressChange): Promise<void> {
  await managerOf(tx).insert(AddressChangeRow, change);
}

/** A wish by its id, or null where it is gone. */
export async function findAddressChange(
  reader: Reader,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
): Promise<AddressChange | null> {
  return managerOf(reader).findOneBy(AddressChangeRow, { practiceId, id });
}

/** How many wishes a partner had since an instant, and how many there were for one mailbox, no matter who asked. */
export async function countAddressChanges(
  tx: Tx,
  { practiceId, partnerId, mailboxHash }: Pick<AddressChange, 'practiceId' | 'partnerId' | 'mailboxHash'>,
  since: Date,
): Promise<{ readonly byPartner: number; readonly toMailbox: number }> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('readdressed ' || encode($1::bytea, 'hex'), 0))`, [
    mailboxHash,
  ]);
  const [row]: { byPartner: number; toMailbox: number }[] = await tx.query(
    `select (select count(*)::int from address_change where practice_id = $1 and partner_id = $2 and requested_at > $4) as "byPartner",
            address_changes_to($1, $3, $4) as "toMailbox"`,
    [practiceId, partnerId, mailboxHash, since],
  );
  return row ?? { byPartner: 0, toMailbox: 0 };
}

/** What the practice asked for last in a partner's name; null where it asked for nothing in the last weeks. */
export async function addressAskedByPractice(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
): Promise<(AddressChange & { readonly confirmedAt: Date | null }) | null> {
  return managerOf(reader).findOne(AddressChangeRow, {
    where: { practiceId, partnerId, byPractice: true },
    order: { requestedAt: 'desc', id: 'desc' },
  });
}

/** Ends what the practice asked for in a partner's name: its link opens nothing from now on. */
export async function leaveAddress(tx: Tx, { practiceId, id }: Pick<AddressChange, 'practiceId' | 'id'>, now: Date) {
  await managerOf(tx).update(AddressChangeRow, { practiceId, id }, { expiresAt: now });
  await managerOf(tx).update(LinkRow, { practiceId, id }, { revokedAt: now });
}

/** Marks a wish as carried out. */
export async function markAddressChanged(tx: Tx, practiceId: Id, id: Id, now: Date): Promise<void> {
  await managerOf(tx).update(AddressChangeRow, { practiceId, id }, { confirmedAt: now });
}

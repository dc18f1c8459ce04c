import type { Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import { insertNew } from '../connection/insert-new.js';
import type { Reader } from '../connection/reader.js';
import { MailChoiceRow } from './entities.js';

/** One person's say about one kind of email. */
export interface MailChoice {
  readonly practiceId: Id;
  readonly personId: Id;
  readonly audience: 'partner' | 'coach';
  readonly kind: string;
}

/** Stops a kind for one person. Whether that is news: stopping it twice is stopping it once. */
export async function stopMail(
  tx: Tx,
  { practiceId, personId, audience, kind }: MailChoice,
  now: Date,
): Promise<boolean> {
  const partnerId = audience === 'partner' ? personId : null;
  const row = { practiceId, personId, kind, stoppedAt: now, partnerId };
  return insertNew(tx, MailChoiceRow, row, ['practiceId', 'personId', 'kind']);
}

/** Wants a stopped kind again. Whether that is news. */
export async function resumeMail(tx: Tx, { practiceId, personId, kind }: MailChoice): Promise<boolean> {
  const { affected } = await managerOf(tx).delete(MailChoiceRow, { practiceId, personId, kind });
  return affected === 1;
}

/** The kinds that a person has stopped. */
export async function stoppedMail(reader: Reader, practiceId: Id, personId: Id): Promise<ReadonlySet<string>> {
  const stopped = await managerOf(reader).findBy(MailChoiceRow, { practiceId, personId });
  return new Set(stopped.map(({ kind }) => kind));
}

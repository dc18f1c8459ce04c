import type { Id } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';

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
  const stopped: unknown[] = await tx.query(
    `insert into mail_choice (practice_id, person_id, kind, stopped_at, partner_id)
     values ($1, $2, $3, $4, case when $5 = 'partner' then $2::uuid end)
     on conflict (practice_id, person_id, kind) do nothing returning kind`,
    [practiceId, personId, kind, now, audience],
  );
  return stopped.length > 0;
}

/** Wants a stopped kind again. Whether that is news. */
export async function resumeMail(tx: Tx, { practiceId, personId, kind }: MailChoice): Promise<boolean> {
  const [resumed]: [unknown[], number] = await tx.query(
    'delete from mail_choice where practice_id = $1 and person_id = $2 and kind = $3 returning kind',
    [practiceId, personId, kind],
  );
  return resumed.length > 0;
}

/** The kinds that a person has stopped. */
export async function stoppedMail(reader: Reader, practiceId: Id, personId: Id): Promise<ReadonlySet<string>> {
  const rows = (await reader.query('select kind from mail_choice where practice_id = $1 and person_id = $2', [
    practiceId,
    personId,
  ])) as { kind: string }[];
  return new Set(rows.map(({ kind }) => kind));
}

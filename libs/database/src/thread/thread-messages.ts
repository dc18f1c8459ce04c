import type { Id, ThreadWriter } from '@troth/domain';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { ThreadMessageRow } from './entities.js';

/** A message in the thread of one partner and their coach; the text is sealed before it comes here. */
export interface ThreadMessage extends PartnerRef {
  readonly id: Id;
  readonly enrolmentId: Id;
  readonly writtenBy: ThreadWriter;
  readonly writerId: Id;
  readonly sealed: string;
  readonly writtenAt: Date;
}

export async function insertThreadMessage(tx: Tx, message: ThreadMessage): Promise<void> {
  await managerOf(tx).insert(ThreadMessageRow, message);
}

/** How many messages of the coach's one partner has not read. */
export async function countUnreadByPartner(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<number> {
  return managerOf(reader).countBy(ThreadMessageRow, { practiceId, partnerId, writtenBy: 'coach', readAt: IsNull() });
}

/** Marks the coach's messages to one partner as read, up to those of an instant. */
export async function markReadByPartner(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { upTo, now }: { readonly upTo: Date; readonly now: Date },
): Promise<void> {
  const read = {
    practiceId,
    partnerId,
    writtenAt: LessThanOrEqual(upTo),
    writtenBy: 'coach',
    readAt: IsNull(),
  } as const;
  await managerOf(tx).update(ThreadMessageRow, read, { readAt: now });
}

/** What was told of a thread when a message came: whether an earlier one is still unread, and when its reader was mailed last. */
export interface ToldOfThread {
  readonly earlierUnread: boolean;
  readonly mailedAt: Date | null;
}

/** What one partner knows of their thread, but for the message of this id. */
export async function toldOfThread(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  messageId: Id,
  kind: string,
): Promise<ToldOfThread> {
  const [told]: [ToldOfThread] = await tx.query(
    `select exists (select from thread_message where practice_id = $1 and partner_id = $2 and written_by = 'coach'
                    and read_at is null and id < $3) as "earlierUnread",
            (select max(d.due_at) from occurrence o
             join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
                            and d.state not in ('suppressed', 'expired', 'failed')
             where o.practice_id = $1 and o.person_id = $2 and o.kind = $4) as "mailedAt"`,
    [practiceId, partnerId, messageId, kind],
  );
  return told;
}

/** How many of the coach's messages wait for each of these people; who has read all is left out. */
export async function loadWaiting(
  database: Database,
  people: readonly { readonly practiceId: Id; readonly personId: Id }[],
): Promise<ReadonlyMap<Id, number>> {
  const found = await database.query<{ personId: Id; unread: number }>(
    `select m.partner_id as "personId", count(*)::int as unread
     from jsonb_to_recordset($1::jsonb) as p("practiceId" uuid, "personId" uuid)
     join thread_message m on m.practice_id = p."practiceId" and m.partner_id = p."personId"
     where m.written_by = 'coach' and m.read_at is null group by 1`,
    [JSON.stringify(people.map(({ practiceId, personId }) => ({ practiceId, personId })))],
  );
  return new Map(found.map(({ personId, unread }) => [personId, unread]));
}

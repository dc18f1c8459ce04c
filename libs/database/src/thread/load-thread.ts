import type { Id, ThreadWriter, UnreadWords } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { PartnerRef } from '../people/partner-ref.js';
import type { InboundMail } from '../mail/inbound-mail.js';

/** One thing said in a thread: a message, a note to the coach in a check-in, or what came by email. The text is sealed. */
export interface SaidInThread {
  readonly id: Id;
  readonly by: ThreadWriter;
  readonly writerName: string;
  readonly cameAs: UnreadWords['cameAs'];
  readonly sealed: string;
  /** Of what came by email, what it is; null for the rest. */
  readonly mail: InboundMail['kind'] | null;
  readonly at: Date;
  /** Whether the one whom it is for has not read it. */
  readonly unread: boolean;
}

export interface ThreadPlace {
  readonly before: { readonly at: string; readonly id: Id } | null;
  readonly limit: number;
}

/**
 * A page of what one partner and their coach said to each other, the latest first; `before` is where the page before
 * ended. What another sent to the partner's address is the coach's alone: for the partner it is left out.
 */
export async function loadThread(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
  { before, limit, forPartner }: ThreadPlace & { readonly forPartner: boolean },
): Promise<SaidInThread[]> {
  return (await reader.query(
    `select * from (
     select m.id, m.written_by as by, coalesce(c.name, p.name) as "writerName", 'message' as "cameAs",
            with_key(m.sealed, m.practice_id, m.writer_id) as sealed, null as mail, m.written_at as at, m.read_at is null as unread
     from thread_message m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
     left join coach c on m.written_by = 'coach' and c.practice_id = m.practice_id and c.id = m.writer_id
     where m.practice_id = $1 and m.partner_id = $2
     union all
     select i.id, 'partner', p.name, 'note', with_key(i.note_sealed, i.practice_id, i.partner_id), null,
            coalesce(i.note_written_at, i.answered_at, i.asked_at),
            coalesce(i.note_written_at is not null and (i.note_read_at is null or i.note_read_at < i.note_written_at), false)
     from check_in i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
     where i.practice_id = $1 and i.partner_id = $2 and i.note_audience = 'coach' and i.note_sealed is not null
     union all
     select r.id, 'partner', p.name, 'reply', with_key(r.sealed, r.practice_id, r.partner_id), r.kind, r.received_at,
            r.read_at is null and r.kind <> 'machine'
     from inbound_mail r join partner p on p.practice_id = r.practice_id and p.id = r.partner_id
     where r.practice_id = $1 and r.partner_id = $2 and r.sealed is not null
       and not ($6 and r.kind in ('machine', 'other-sender'))
     ) said
     where $3::timestamptz is null or (at, id) < ($3, $4::uuid)
     order by at desc, id desc limit $5`,
    [practiceId, partnerId, before?.at ?? null, before?.id ?? null, limit, forPartner],
  )) as SaidInThread[];
}

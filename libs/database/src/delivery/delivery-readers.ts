import { usualQuietHours, type Id, type Language, type QuietHours } from '@troth/domain';
import type { Database } from '../connection/database.js';
import { inMonths, openMonths } from '../upkeep/open-months.js';
import type { ClaimedDelivery } from './claim-deliveries.js';

/** Whom a delivery goes to. */
export interface DeliveryReader {
  readonly deliveryId: Id;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly language: Language;
  readonly quiet: QuietHours | null;
  /** For a note: when notes were sent to them lately, and `now` for each that is due as well and goes first. */
  readonly notes: readonly Date[];
  readonly practiceName: string;
  readonly practiceSlug: string;
  /** Of the link in its refs, hex; null where there is none, or where it was taken back. */
  readonly linkHash: string | null;
  readonly linkExpiresAt: Date | null;
}

/**
 * The readers of a whole batch in one statement; one who is gone is left out. Refs of a change of address may say that
 * this email goes to the `new` or the `old` one. `notes` are the kinds of which only a few
 * come a day. Before one comes who fell due or was claimed before it: of two workers' notes, one always knows of the other.
 */
export async function loadReaders(
  database: Database,
  deliveries: readonly ClaimedDelivery[],
  { notes, now }: { readonly notes: readonly string[]; readonly now: Date },
): Promise<DeliveryReader[]> {
  const batch = deliveries.map(({ practiceId, id, personId, audience, kind, refs, dueAt, leaseUntil }) => ({
    practiceId,
    id,
    personId,
    audience,
    kind,
    linkId: refs['linkId'],
    dueAt,
    leaseUntil,
    changeId: refs['addressChangeId'],
    at: refs['address'],
  }));
  return database.query<DeliveryReader>(
    `with batch as (
       select * from jsonb_to_recordset($1::jsonb) as b("practiceId" uuid, id uuid, "personId" uuid, audience text, kind text,
            "linkId" uuid, "dueAt" timestamptz, "leaseUntil" timestamptz, "changeId" uuid, at text)
     )
     select b.id as "deliveryId", p.name, coalesce(case b.at when 'new' then ac.to_email when 'old' then ac.from_email end, p.email) as email, p.zone, p.language,
            case when p.quiet_from is not null then json_build_object('from', p.quiet_from, 'until', p.quiet_until) end as quiet,
            coalesce(n.notes, '{}') as notes, pr.name as "practiceName", pr.slug as "practiceSlug",
            encode(l.token_hash, 'hex') as "linkHash", l.expires_at as "linkExpiresAt"
     from batch b
     join practice pr on pr.practice_id = b."practiceId"
     join partner p on p.practice_id = b."practiceId" and p.id = b."personId" and p.erased_at is null
     left join link l on l.practice_id = b."practiceId" and l.id = b."linkId" and l.revoked_at is null
     left join address_change ac on ac.practice_id = b."practiceId" and ac.id = b."changeId"
     left join lateral (
       select array_agg(coalesce(d.handed_at, $3::timestamptz)) as notes
       from occurrence c
       join delivery d on d.practice_id = c.practice_id and d.id = c.id and d.month = c.month and ${inMonths('d.month', openMonths(now))}
       where b.kind = any($2::text[]) and ${inMonths('c.month', openMonths(now))} and c.practice_id = b."practiceId"
         and c.person_id = b."personId" and c.kind = any($2::text[])
         and (d.state in ('handing-over', 'accepted', 'uncertain') and d.handed_at > $3::timestamptz - interval '26 hours'
              or d.state in ('due', 'retry', 'claimed') and d.next_attempt_at <= $3::timestamptz
                 and ((d.due_at, d.id) < (b."dueAt", b.id) or d.lease_until < b."leaseUntil"))
     ) n on true
     where b.audience = 'partner' and (b.at is null or ac.id is not null)
     union all
     select b.id, c.name, c.email, c.zone, c.language, $4::json, '{}', pr.name, pr.slug, null, null
     from batch b
     join practice pr on pr.practice_id = b."practiceId"
     join coach c on c.practice_id = b."practiceId" and c.id = b."personId" and c.left_at is null
     where b.audience = 'coach'
     union all
     select b.id, i.name, i.email, pr.zone, lead.language, $4::json, '{}', pr.name, pr.slug, null, null
     from batch b
     join practice pr on pr.practice_id = b."practiceId"
     join coach_invitation i on i.practice_id = b."practiceId" and i.id = b."personId"
       and i.accepted_at is null and i.withdrawn_at is null
     join coach lead on lead.practice_id = i.practice_id and lead.id = i.invited_by
     where b.audience = 'coach' and b.kind = 'coach-invitation'`,
    [JSON.stringify(batch), notes, now, JSON.stringify(usualQuietHours)],
  );
}

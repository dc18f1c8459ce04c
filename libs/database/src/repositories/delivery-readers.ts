import type { Id, Side, StageId } from '@troth/domain';
import type { Database } from '../database.js';
import type { ClaimedDelivery } from './claim-deliveries.js';

/** Whom a delivery goes to, and what most kinds say about them and their couple. */
export interface DeliveryReader {
  readonly deliveryId: Id;
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly practiceName: string;
  readonly practiceSlug: string;
  /** Null for a coach. */
  readonly partnerName: string | null;
  readonly programmeVersion: string | null;
  /** Of the open round, or of the last one. */
  readonly stage: StageId | null;
  /** That round's number within its stage. */
  readonly round: number | null;
  readonly hasCoach: boolean;
  readonly endedHow: 'together' | 'apart' | 'withdrawn' | null;
  readonly side: Side | null;
  /** When this partner is asked next; null where nothing is planned. */
  readonly nextCheckInAt: Date | null;
  /** Of the link in its refs, hex; null where there is none, or where it was taken back. */
  readonly linkHash: string | null;
  readonly linkExpiresAt: Date | null;
}

/** The readers of a whole batch in one statement; one who is gone is left out. */
export async function loadReaders(
  database: Database,
  deliveries: readonly ClaimedDelivery[],
): Promise<DeliveryReader[]> {
  return database.query<DeliveryReader>(
    `with batch as (
       select * from jsonb_to_recordset($1::jsonb) as b("practiceId" uuid, id uuid, "personId" uuid, audience text, refs jsonb)
     )
     select b.id as "deliveryId", p.name, p.email, p.zone, pr.name as "practiceName", pr.slug as "practiceSlug",
            o.name as "partnerName", e.programme_version as "programmeVersion", r.stage, r.number as round, e.coach_id is not null as "hasCoach",
            e.ended_how as "endedHow", p.side, s.due_at as "nextCheckInAt", encode(l.token_hash, 'hex') as "linkHash",
            l.expires_at as "linkExpiresAt"
     from batch b
     join practice pr on pr.practice_id = b."practiceId"
     join partner p on p.practice_id = b."practiceId" and p.id = b."personId"
     join partner o on o.practice_id = p.practice_id and o.enrolment_id = p.enrolment_id and o.side <> p.side
     join enrolment e on e.practice_id = p.practice_id and e.id = p.enrolment_id
     left join lateral (select stage, number from round where practice_id = p.practice_id and enrolment_id = p.enrolment_id
                        order by ended_at desc nulls first, entered_at desc limit 1) r on true
     left join lateral (select min(due_at) as due_at from slot where practice_id = p.practice_id and kind = 'check-in'
                        and subject_id = p.id and claimed_at is null and cancelled_at is null) s on true
     left join link l on l.practice_id = b."practiceId" and l.id = (b.refs ->> 'linkId')::uuid and l.revoked_at is null
     where b.audience = 'partner'
     union all
     select b.id, c.name, c.email, c.zone, pr.name, pr.slug, null, null, null, null, true, null, null, null, null, null
     from batch b
     join practice pr on pr.practice_id = b."practiceId"
     join coach c on c.practice_id = b."practiceId" and c.id = b."personId" and c.left_at is null
     where b.audience = 'coach'`,
    [JSON.stringify(deliveries)],
  );
}

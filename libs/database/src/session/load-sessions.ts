import type { Id, Session, Side, Span } from '@troth/domain';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { managerOf, type Database, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { SessionRow } from './entities.js';

/** A session as it is shown; where it is, is sealed. */
export interface ShownSession extends Session {
  readonly placeSealed: string | null;
  readonly bookedBy: Id | null;
  readonly cancelledBy: Id | null;
  /** Of an offer, whether its coach has another session then. */
  readonly coachIsBusy: boolean;
}

/**
 * The couple's sessions that end after an instant, soonest first, as far as the caller sees them; null for a partner's id
 * asks for all, as their coach does.
 */
export async function listSessions(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
  { after, partnerId }: { readonly after: Date; readonly partnerId: Id | null },
): Promise<ShownSession[]> {
  return (await reader.query(
    `select id, offer_id as "offerId", practice_id as "practiceId", enrolment_id as "enrolmentId", coach_id as "coachId",
            partner_id as "partnerId", begins_at as "beginsAt", ends_at as "endsAt", state,
            with_key(place_sealed, practice_id, place_by) as "placeSealed", booked_by as "bookedBy", cancelled_by as "cancelledBy",
            state = 'offered' and coach_is_busy(practice_id, coach_id, begins_at, ends_at, id) as "coachIsBusy"
     from session
     where practice_id = $1 and enrolment_id = $2 and ends_at > $3
       and ($4::uuid is null or partner_id is null or partner_id = $4)
     order by begins_at, id`,
    [practiceId, enrolmentId, after, partnerId],
  )) as ShownSession[];
}

/** Until the transaction ends, nobody else books, offers or moves a session of this coach's. */
export async function holdSessions(tx: Tx, coachId: Id): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('sessions ' || $1::text, 0))`, [coachId]);
}

/** One of the couple's sessions, as far as the caller sees it. */
export async function findSession(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  sessionId: Id,
): Promise<Session | null> {
  const row = await managerOf(tx).findOneBy(SessionRow, { practiceId, enrolmentId, id: sessionId });
  return row && toDomain(row);
}

/** The couple's offers that may still be taken. */
export async function openOffers(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef, now: Date): Promise<Session[]> {
  const open = { practiceId, enrolmentId, state: 'offered', beginsAt: MoreThan(now) } as const;
  return (await managerOf(tx).findBy(SessionRow, open)).map(toDomain);
}

/** Whether a coach has a session booked within a span, with any couple, but for one. */
export async function coachIsBusy(
  tx: Tx,
  { practiceId, coachId }: { readonly practiceId: Id; readonly coachId: Id },
  { beginsAt, endsAt }: Span,
  but: Id | null = null,
): Promise<boolean> {
  const [found]: [{ busy: boolean }] = await tx.query(`select coach_is_busy($1, $2, $3, $4, $5) as busy`, [
    practiceId,
    coachId,
    beginsAt,
    endsAt,
    but,
  ]);
  return found.busy;
}

/** A booked session in a list over all couples, with whose it is. */
export type BookedSession = Pick<Session, 'id' | 'enrolmentId' | 'partnerId' | 'beginsAt' | 'endsAt'> & {
  readonly partners: Readonly<Record<Side, { readonly id: Id; readonly name: string }>>;
};

type SessionToCome = Pick<Session, 'id' | 'offerId' | 'state' | 'beginsAt'>;

/**
 * What a coach has booked with couples of theirs and is not over by then, soonest first: of those for whom they stand in
 * too, where `covering`.
 */
export async function bookedOfCoach(
  reader: Reader,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  { after, covering, limit }: { readonly after: Date; readonly covering: boolean; readonly limit: number },
): Promise<BookedSession[]> {
  return (await reader.query(
    `select s.id, s.enrolment_id as "enrolmentId", s.partner_id as "partnerId", s.begins_at as "beginsAt", s.ends_at as "endsAt",
            (select jsonb_object_agg(p.side, jsonb_build_object('id', p.id, 'name', p.name)) from partner p
             where p.practice_id = s.practice_id and p.enrolment_id = s.enrolment_id) as partners
     from session s
     where s.practice_id = $1 and s.state = 'booked' and s.ends_at > $3
       and (s.coach_id = $2 or $4 and s.coach_id = any(covered_coaches()))
     order by s.begins_at, s.id limit $5`,
    [practiceId, id, after, covering, limit],
  )) as BookedSession[];
}

/** The sessions that each of these people, partners or coaches, has still to come. */
export async function sessionsToCome(
  database: Database,
  people: readonly { readonly practiceId: Id; readonly personId: Id }[],
  now: Date,
): Promise<ReadonlyMap<Id, readonly SessionToCome[]>> {
  const found = await database.query<SessionToCome & { readonly personId: Id }>(
    `select w."personId", s.id, s.offer_id as "offerId", s.state, s.begins_at as "beginsAt"
     from jsonb_to_recordset($1::jsonb) as w("practiceId" uuid, "personId" uuid)
     left join partner p on p.practice_id = w."practiceId" and p.id = w."personId"
     join session s on s.practice_id = w."practiceId" and s.ends_at > $2
       and (s.coach_id = w."personId" or s.enrolment_id = p.enrolment_id and (s.partner_id is null or s.partner_id = p.id))`,
    [JSON.stringify(people.map(({ practiceId, personId }) => ({ practiceId, personId }))), now],
  );
  return Map.groupBy(found, ({ personId }) => personId);
}

/** Offers whose time has come without anybody's taking them are of no more use. */
export async function forgetPastOffers(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef, now: Date): Promise<void> {
  const past = { practiceId, enrolmentId, state: 'offered', beginsAt: LessThanOrEqual(now) } as const;
  await managerOf(tx).delete(SessionRow, past);
}

function toDomain({ id, offerId, practiceId, enrolmentId, coachId, partnerId, beginsAt, endsAt, state }: SessionRow) {
  return { id, offerId, practiceId, enrolmentId, coachId, partnerId, beginsAt, endsAt, state } satisfies Session;
}

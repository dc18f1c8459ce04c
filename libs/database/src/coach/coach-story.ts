import type { Id, LocalWeek, OwnAnswer, SeenAnswer } from '@troth/domain';
import { refreshAttentionRank } from '../findings/attention-rank.js';
import { flagsForPartnersOnly, type OpenFlag } from './coach-couples.js';
import type { InboundMail } from '../mail/inbound-mail.js';
import type { Reader } from '../connection/reader.js';

interface Couple {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
}

/** A promise with what both said of it. */
export interface CoachPromise {
  readonly promiseId: Id;
  readonly makerId: Id;
  readonly ifCue: string;
  readonly thenAct: string;
  readonly dueOn: string;
  readonly madeWeek: LocalWeek;
  readonly own: OwnAnswer | null;
  readonly seen: SeenAnswer | null;
}

/** A page of both partners' promises, the latest first; `before` is the last id of the page before. */
export async function loadCoachPromises(
  reader: Reader,
  { practiceId, enrolmentId }: Couple,
  { before, limit }: { before: Id | null; limit: number },
): Promise<CoachPromise[]> {
  return (await reader.query(
    `select p.id as "promiseId", p.maker_id as "makerId", p.if_cue as "ifCue", p.then_act as "thenAct",
            to_char(p.due_on, 'YYYY-MM-DD') as "dueOn", p.made_week as "madeWeek", o.answer as own, s.answer as seen
     from promise p
     left join promise_mark o on o.practice_id = p.practice_id and o.promise_id = p.id and o.view = 'own'
     left join promise_mark s on s.practice_id = p.practice_id and s.promise_id = p.id and s.view = 'seen'
     where p.practice_id = $1 and p.enrolment_id = $2 and p.then_act <> '' and ($3::uuid is null or p.id < $3)
     order by p.id desc limit $4`,
    [practiceId, enrolmentId, before, limit],
  )) as CoachPromise[];
}

/** A flag that is up, with what it names: of words, where they stand. */
export interface CoupleFlagRow extends OpenFlag {
  readonly raisedAt: Date;
  readonly key: string;
}

/** A couple's flags that are up, the newest first. */
export async function loadCoupleFlags(reader: Reader, { practiceId, enrolmentId }: Couple): Promise<CoupleFlagRow[]> {
  return (await reader.query(
    `select id, kind, key, partner_id as "partnerId", evidence, raised_at as "raisedAt" from attention
     where practice_id = $1 and enrolment_id = $2 and cleared_at is null and kind <> all($3::text[])
     order by raised_at desc, id`,
    [practiceId, enrolmentId, flagsForPartnersOnly],
  )) as CoupleFlagRow[];
}

/** A sealed text with whose it is: a coach's own note, or one that a partner shared with the coach. */
export interface SealedNote {
  readonly id: Id;
  readonly from: 'coach' | 'partner' | 'reply';
  readonly writerId: Id;
  readonly writerName: string;
  readonly week: LocalWeek | null;
  readonly sealed: string;
  /** Of what came by email, what it is; null for the rest. */
  readonly mail: InboundMail['kind'] | null;
  readonly at: Date;
}

/**
 * A page of what a coach may read of a couple's notes and replies by email, the latest first; `before` is where the page before ended. A
 * partner's note to nobody or to the other stays out.
 */
export async function loadNotesForCoach(
  reader: Reader,
  { practiceId, enrolmentId }: Couple,
  { before, limit }: { before: { at: string; id: Id } | null; limit: number },
): Promise<SealedNote[]> {
  return (await reader.query(
    `select * from (
     select n.id, 'coach' as "from", n.coach_id as "writerId", c.name as "writerName", null as week, n.sealed,
            null as mail, n.written_at as at
     from coach_note n join coach c on c.practice_id = n.practice_id and c.id = n.coach_id
     where n.practice_id = $1 and n.enrolment_id = $2
     union all
     select i.id, 'partner', i.partner_id, p.name, i.local_week, i.note_sealed, null, coalesce(i.answered_at, i.asked_at)
     from check_in i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
     where i.practice_id = $1 and i.enrolment_id = $2 and i.note_audience = 'coach' and i.note_sealed is not null
     union all
     select m.id, 'reply', m.partner_id, p.name, null, m.sealed, m.kind, m.received_at
     from inbound_mail m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
     where m.practice_id = $1 and m.enrolment_id = $2 and m.sealed is not null
     ) note
     where $3::timestamptz is null or (at, id) < ($3, $4::uuid)
     order by at desc, id desc limit $5`,
    [practiceId, enrolmentId, before?.at ?? null, before?.id ?? null, limit],
  )) as SealedNote[];
}

/** Takes a flag down for the coach whose couple it is about. Returns the enrolment, or null where there is none. */
export async function clearFlag(
  reader: Reader,
  flag: { practiceId: Id; attentionId: Id; coachId: Id },
  now: Date,
): Promise<{ enrolmentId: Id; wasOpen: boolean } | null> {
  const [found] = (await reader.query(
    `with held as (
       select t.practice_id, t.id, t.enrolment_id, t.cleared_at from attention t
       join enrolment e on e.practice_id = t.practice_id and e.id = t.enrolment_id
       where t.practice_id = $1 and t.id = $2 and e.coach_id = $3 for update of t
     ), cleared as (
       update attention t set cleared_at = $4, cleared_by = $3 from held
       where t.practice_id = held.practice_id and t.id = held.id and held.cleared_at is null returning t.id
     )
     select held.enrolment_id as "enrolmentId", exists (select from cleared) as "wasOpen" from held`,
    [flag.practiceId, flag.attentionId, flag.coachId, now],
  )) as { enrolmentId: Id; wasOpen: boolean }[];
  if (found?.wasOpen) await refreshAttentionRank(reader, flag.practiceId, found.enrolmentId);
  return found ?? null;
}

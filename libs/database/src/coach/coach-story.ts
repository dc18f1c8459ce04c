import type { AskedView, Id, Level, LocalWeek, OwnAnswer, Quiet, SeenAnswer, UnreadWords } from '@troth/domain';
import { unreadWordsSql } from '../check-in/unread-words.js';
import { quietOf, type QuietColumns } from '../findings/episodes.js';
import type { ListedFlag } from '../caseload/list-couples.js';
import { flagsForPartnersOnly } from '../findings/partners-only.js';
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
  readonly letGoAt: Date | null;
  readonly own: AskedView<OwnAnswer>;
  readonly seen: SeenAnswer | null;
}

/** A page of both partners' promises, their words sealed, the latest first; `before` is the last id of the page before. */
export async function loadCoachPromises(
  reader: Reader,
  { practiceId, enrolmentId }: Couple,
  { before, limit }: { before: Id | null; limit: number },
): Promise<CoachPromise[]> {
  const rows = (await reader.query(
    `select p.id as "promiseId", p.maker_id as "makerId", with_key(p.if_cue, p.practice_id, p.maker_id) as "ifCue",
            with_key(p.then_act, p.practice_id, p.maker_id) as "thenAct",
            to_char(p.due_on, 'YYYY-MM-DD') as "dueOn", p.made_week as "madeWeek", p.let_go_at as "letGoAt",
            p.own_week as week, coalesce(w.state in ('closed', 'paused'), false) as over, p.own_again as again, o.answer,
            s.answer as seen
     from promise p
     left join couple_week w on w.practice_id = p.practice_id and w.enrolment_id = p.enrolment_id and w.week = p.own_week
     left join promise_mark o on o.practice_id = p.practice_id and o.promise_id = p.id and o.view = 'own'
     left join promise_mark s on s.practice_id = p.practice_id and s.promise_id = p.id and s.view = 'seen'
     where p.practice_id = $1 and p.enrolment_id = $2 and p.then_act <> '' and ($3::uuid is null or p.id < $3)
     order by p.id desc limit $4`,
    [practiceId, enrolmentId, before, limit],
  )) as (Omit<CoachPromise, 'own'> & AskedView<OwnAnswer>)[];
  return rows.map(({ week, over, again, answer, ...row }) => ({ ...row, own: { week, over, again, answer } }));
}

/** An open episode of a couple, quiet or not, as its coach's page tells it. */
export interface CoupleFlagRow extends Omit<ListedFlag, 'since' | 'worseAt' | 'raisedAt'> {
  readonly since: Date;
  readonly worseAt: Date;
  readonly raisedAt: Date;
  readonly quiet: Quiet | null;
}

/** A couple's open episodes that tell its coach, in no promised order. */
export async function loadCoupleFlags(reader: Reader, { practiceId, enrolmentId }: Couple): Promise<CoupleFlagRow[]> {
  const rows = (await reader.query(
    `select id, kind, partner_id as "partnerId", evidence, level, since, worse_at as "worseAt", raised_at as "raisedAt",
            quiet_as as "quietAs", quiet_at as "quietAt", quiet_until as "quietUntil", quiet_level as "quietLevel"
     from attention where practice_id = $1 and enrolment_id = $2 and ended_at is null and kind <> all($3::text[])`,
    [practiceId, enrolmentId, flagsForPartnersOnly],
  )) as (Omit<CoupleFlagRow, 'quiet'> & QuietColumns)[];
  return rows.map(({ quietAs, quietAt, quietUntil, quietLevel, ...flag }) => ({
    ...flag,
    quiet: quietOf({ quietAs, quietAt, quietUntil, quietLevel }),
  }));
}

/** An episode of a couple that is over. */
export interface EndedFlagRow extends Omit<CoupleFlagRow, 'quiet'> {
  readonly endedAt: Date;
}

/** The latest episodes of a couple that are over, the last first. */
export async function loadEndedFlags(
  reader: Reader,
  { practiceId, enrolmentId }: Couple,
  limit: number,
): Promise<EndedFlagRow[]> {
  return (await reader.query(
    `select id, kind, partner_id as "partnerId", evidence, level, since, worse_at as "worseAt", raised_at as "raisedAt",
            ended_at as "endedAt"
     from attention where practice_id = $1 and enrolment_id = $2 and ended_at is not null and kind <> all($3::text[])
     order by ended_at desc, id desc limit $4`,
    [practiceId, enrolmentId, flagsForPartnersOnly, limit],
  )) as EndedFlagRow[];
}

/** One event of an episode's. */
export interface EpisodeEventRow {
  readonly attentionId: Id;
  readonly name: string;
  readonly at: Date;
  readonly level: Level | null;
}

/** What became of a couple's open episodes, the first first. */
export async function loadEpisodeEvents(
  reader: Reader,
  { practiceId, enrolmentId }: Couple,
  ids: readonly Id[],
): Promise<EpisodeEventRow[]> {
  if (ids.length === 0) return [];
  return (await reader.query(
    `select coalesce(payload ->> 'attentionId', '') as "attentionId", name, occurred_at as at, (payload ->> 'level')::smallint as level
     from event where practice_id = $1 and enrolment_id = $2 and name like 'attention.%'
       and payload ->> 'attentionId' = any($3::text[]) order by id`,
    [practiceId, enrolmentId, [...ids]],
  )) as EpisodeEventRow[];
}

/** Words of a partner's that the coach has not read yet, by the note that holds them. */
export interface UnreadWordsRow extends Pick<UnreadWords, 'partnerId' | 'cameAs'> {
  readonly id: Id;
}

/** The words to the coach that are unread, the first first. */
export async function loadUnreadWords(reader: Reader, { practiceId, enrolmentId }: Couple): Promise<UnreadWordsRow[]> {
  return (await reader.query(
    `select id, partner_id as "partnerId", came_as as "cameAs" from (${unreadWordsSql}) unread order by at`,
    [practiceId, enrolmentId],
  )) as UnreadWordsRow[];
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
  /** The name of the coach whom it was left for when the couple was handed over. */
  readonly handedTo: string | null;
  /** When the session began that a coach’s note is of; null for other notes. */
  readonly sessionAt: Date | null;
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
     select n.id, 'coach' as "from", n.coach_id as "writerId", c.name as "writerName", null as week,
            with_key(n.sealed, n.practice_id, n.coach_id) as sealed,
            null as mail, n.written_at as at, h.name as "handedTo", s.begins_at as "sessionAt"
     from coach_note n join coach c on c.practice_id = n.practice_id and c.id = n.coach_id
     left join coach h on h.practice_id = n.practice_id and h.id = n.handed_to
     left join session s on s.practice_id = n.practice_id and s.id = n.session_id
     where n.practice_id = $1 and n.enrolment_id = $2
     union all
     select i.id, 'partner', i.partner_id, p.name, i.local_week, with_key(i.note_sealed, i.practice_id, i.partner_id), null, coalesce(i.answered_at, i.asked_at), null, null
     from check_in i join partner p on p.practice_id = i.practice_id and p.id = i.partner_id
     where i.practice_id = $1 and i.enrolment_id = $2 and i.note_audience = 'coach' and i.note_sealed is not null
     union all
     select m.id, 'reply', m.partner_id, p.name, null, with_key(m.sealed, m.practice_id, m.partner_id), m.kind, m.received_at, null, null
     from inbound_mail m join partner p on p.practice_id = m.practice_id and p.id = m.partner_id
     where m.practice_id = $1 and m.enrolment_id = $2 and m.sealed is not null
     ) note
     where $3::timestamptz is null or (at, id) < ($3, $4::uuid)
     order by at desc, id desc limit $5`,
    [practiceId, enrolmentId, before?.at ?? null, before?.id ?? null, limit],
  )) as SealedNote[];
}

/** An episode of a couple that this coach walks with; null where there is none. */
export async function findEpisode(
  reader: Reader,
  { practiceId, attentionId, coachIds }: { practiceId: Id; attentionId: Id; coachIds: readonly Id[] },
): Promise<{ enrolmentId: Id; partnerId: Id | null; kind: string } | null> {
  const [found] = (await reader.query(
    `select t.enrolment_id as "enrolmentId", t.partner_id as "partnerId", t.kind from attention t
     join enrolment e on e.practice_id = t.practice_id and e.id = t.enrolment_id
     where t.practice_id = $1 and t.id = $2 and e.coach_id = any($3::uuid[])`,
    [practiceId, attentionId, coachIds],
  )) as { enrolmentId: Id; partnerId: Id | null; kind: string }[];
  return found ?? null;
}

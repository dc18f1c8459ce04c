import type { Enrolment, Episode, Evidence, Id, Level, Quiet, UnreadWords } from '@troth/domain';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { InboundMailRow } from '../mail/entities.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { ThreadMessageRow } from '../thread/entities.js';
import { AttentionRow } from './entities.js';

/** What is kept of a condition; what an earlier version kept may lack a part. */
export type EvidenceKept = Partial<Evidence>;

/**
 * Takes a couple's turn to change its episodes: reviews and coaches wait for one another. Returns the version of the rules
 * by which it was last reviewed.
 */
export async function holdFindings(tx: Tx, { practiceId, enrolmentId }: EnrolmentRef): Promise<number> {
  const [held]: { version: number }[] = await tx.query(
    'select findings_version as version from enrolment where practice_id = $1 and id = $2 for no key update',
    [practiceId, enrolmentId],
  );
  return held?.version ?? 0;
}

/** Up to `limit` couples of which a quiet episode has come back by its date; one that is held is left for later. */
export async function couplesToPlace(tx: Tx, now: Date, limit: number): Promise<EnrolmentRef[]> {
  return tx.query(
    `select practice_id as "practiceId", id as "enrolmentId" from enrolment where quiet_ends_at <= $1
     order by quiet_ends_at limit $2 for no key update skip locked`,
    [now, limit],
  );
}

/** Up to `limit` couples that were last reviewed by older rules; one that is held is left for later. */
export async function couplesToReview(tx: Tx, version: number, limit: number): Promise<EnrolmentRef[]> {
  return tx.query(
    `select practice_id as "practiceId", id as "enrolmentId" from enrolment where findings_version < $1
     order by findings_version, practice_id, id limit $2 for no key update skip locked`,
    [version, limit],
  );
}

/** A couple's open episodes, the oldest first. */
export async function openEpisodes(tx: Tx, { practiceId, id, partners }: Enrolment): Promise<Episode[]> {
  const rows: EpisodeRow[] = await tx.query(
    `select id, kind, case partner_id when $3::uuid then 'a' when $4::uuid then 'b' end as side, level, since,
            worse_at as "worseAt", quiet_as as "quietAs", quiet_at as "quietAt", quiet_until as "quietUntil", quiet_level as "quietLevel"
     from attention where practice_id = $1 and enrolment_id = $2 and ended_at is null order by raised_at, id`,
    [practiceId, id, partners.a.id, partners.b.id],
  );
  return rows.map(({ quietAs, quietAt, quietUntil, quietLevel, ...episode }) => ({
    ...episode,
    quiet: quietOf({ quietAs, quietAt, quietUntil, quietLevel }),
  }));
}

export interface QuietColumns {
  readonly quietAs: Quiet['as'] | null;
  readonly quietAt: Date | null;
  readonly quietUntil: Date | null;
  readonly quietLevel: Level | null;
}

interface EpisodeRow extends Omit<Episode, 'quiet'>, QuietColumns {}

export function quietOf({ quietAs, quietAt, quietUntil, quietLevel }: QuietColumns): Quiet | null {
  return quietAs && quietAt && quietLevel ? { as: quietAs, at: quietAt, until: quietUntil, level: quietLevel } : null;
}

export interface NewEpisode {
  readonly id: Id;
  readonly kind: string;
  readonly partnerId: Id | null;
  readonly level: Level;
  readonly since: Date;
  readonly evidence: Evidence;
  /** The level at which its coach counts as mailed about it: 0 where they are still to be. */
  readonly toldLevel: Level | 0;
}

/** Begins episodes and returns the ids of those that had not been begun. The key is for the version before alone. */
export async function beginEpisodes(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  episodes: readonly NewEpisode[],
  now: Date,
): Promise<ReadonlySet<Id>> {
  if (episodes.length === 0) return new Set();
  const begun: { id: Id }[] = await tx.query(
    `insert into attention (practice_id, id, enrolment_id, partner_id, kind, key, evidence, raised_at, level, since, worse_at, told_level)
     select $1, e.id, $2, e."partnerId", e.kind, e.id::text, e.evidence, $3, e.level, e.since, $3, e."toldLevel"
     from jsonb_to_recordset($4::jsonb) as e(id uuid, "partnerId" uuid, kind text, evidence jsonb, level smallint, since timestamptz, "toldLevel" smallint)
     on conflict do nothing returning id`,
    [practiceId, enrolmentId, now, JSON.stringify(episodes)],
  );
  return new Set(begun.map(({ id }) => id));
}

export interface KeptEpisode extends Pick<Episode, 'id' | 'level' | 'since' | 'worseAt'> {
  readonly evidence: Evidence;
  /** It is no longer left in peace: it has got worse than it was. */
  readonly woken: boolean;
  /** What was told before counts as told still, whatever its level is now. */
  readonly quietly: boolean;
}

/** Writes what open episodes are like now, where that is news. */
export async function keepEpisodes(
  tx: Tx,
  { practiceId }: EnrolmentRef,
  episodes: readonly KeptEpisode[],
): Promise<void> {
  if (episodes.length === 0) return;
  await tx.query(
    `update attention t set level = e.level, since = e.since, worse_at = e."worseAt", evidence = e.evidence,
            told_level = case when e.quietly and (t.level = 1 or t.told_level >= t.level) then greatest(e.level, t.told_level)
                         else t.told_level end,
            quiet_as = case when not e.woken then t.quiet_as end, quiet_at = case when not e.woken then t.quiet_at end,
            quiet_by = case when not e.woken then t.quiet_by end, quiet_until = case when not e.woken then t.quiet_until end,
            quiet_level = case when not e.woken then t.quiet_level end
     from jsonb_to_recordset($2::jsonb) as e(id uuid, level smallint, since timestamptz, "worseAt" timestamptz, evidence jsonb,
                                             woken boolean, quietly boolean)
     where t.practice_id = $1 and t.id = e.id
       and (e.woken or (t.level, t.since, t.evidence) is distinct from (e.level, e.since, e.evidence))`,
    [practiceId, JSON.stringify(episodes)],
  );
}

/** Ends episodes. For the version before, what is over is down. */
export async function endEpisodes(tx: Tx, { practiceId }: EnrolmentRef, ids: readonly Id[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update attention set ended_at = $3, cleared_at = coalesce(cleared_at, $3)
     where practice_id = $1 and id = any($2::uuid[]) and ended_at is null`,
    [practiceId, [...ids], now],
  );
}

/** Leaves an open episode in peace, or, with null, no longer. For the version before, what is quiet is down. */
export async function keepQuiet(
  tx: Tx,
  { practiceId }: EnrolmentRef,
  { id, quiet, by }: { readonly id: Id; readonly quiet: Quiet | null; readonly by: Id },
): Promise<void> {
  const at = quiet?.at ?? null;
  const whose = quiet && by;
  await managerOf(tx).update(
    AttentionRow,
    { practiceId, id, endedAt: IsNull() },
    {
      quietAs: quiet?.as ?? null,
      quietAt: at,
      quietUntil: quiet?.until ?? null,
      quietLevel: quiet?.level ?? null,
      quietBy: whose,
      clearedAt: at,
      clearedBy: whose,
    },
  );
}

/** Where a couple stands in its coach's list, and by which version of the rules it was reviewed. */
export interface CouplePlace {
  readonly rank: number;
  readonly since: Date | null;
  /** When the first of its quiet episodes comes back. */
  readonly quietEndsAt: Date | null;
  /** Null where it was not reviewed: that it is behind is still to be seen. */
  readonly findingsVersion: number | null;
}

export async function placeCouple(
  tx: Tx,
  { practiceId, enrolmentId }: EnrolmentRef,
  { rank, since, quietEndsAt, findingsVersion }: CouplePlace,
): Promise<void> {
  await tx.query(
    `update enrolment set attention_rank = $3, attention_since = coalesce($4::timestamptz, 'infinity'), quiet_ends_at = $5,
            findings_version = coalesce($6::smallint, findings_version)
     where practice_id = $1 and id = $2
       and (attention_rank, attention_since, quiet_ends_at, findings_version)
           is distinct from ($3::smallint, coalesce($4::timestamptz, 'infinity'), $5::timestamptz, coalesce($6::smallint, findings_version))`,
    [practiceId, enrolmentId, rank, since, quietEndsAt, findingsVersion],
  );
}

/** Marks a partner's words to the coach as read, up to those of an instant: notes in check-ins, replies or messages. */
export async function markWordsRead(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { cameAs, upTo, now }: { readonly cameAs: UnreadWords['cameAs']; readonly upTo: Date; readonly now: Date },
): Promise<void> {
  if (cameAs === 'reply') {
    const replies = { practiceId, partnerId, readAt: IsNull(), receivedAt: LessThanOrEqual(upTo) };
    await managerOf(tx).update(InboundMailRow, replies, { readAt: now });
    return;
  }
  if (cameAs === 'message') {
    const written = {
      practiceId,
      partnerId,
      writtenBy: 'partner',
      readAt: IsNull(),
      writtenAt: LessThanOrEqual(upTo),
    } as const;
    await managerOf(tx).update(ThreadMessageRow, written, { readAt: now });
    return;
  }
  await tx.query(
    `update check_in set note_read_at = $4 where practice_id = $1 and partner_id = $2 and note_audience = 'coach'
       and note_sealed is not null and note_written_at <= $3 and (note_read_at is null or note_read_at < note_written_at)`,
    [practiceId, partnerId, upTo, now],
  );
}

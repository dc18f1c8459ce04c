import {
  attentionFlags,
  type AttentionFlag,
  type AttentionFlagId,
  type Id,
  type Level,
  type LocalWeek,
  type MilestoneId,
  type NamedCouple,
} from '@troth/domain';
import type { Database } from '../connection/database.js';
import type { EvidenceKept } from '../findings/episodes.js';
import { knowProgrammes } from '../programmes/know-programmes.js';
import { weekInRoundSql } from '../week/partner-weeks.js';

export interface FlaggedCouple extends NamedCouple {
  readonly attentionId: Id;
  readonly flag: AttentionFlagId;
  readonly evidence: EvidenceKept;
  readonly level: Level;
  readonly since: Date;
  readonly worseAt: Date;
}

const flag = `found.id as "attentionId", found.kind as flag, found.evidence, found.level, found.since, found.worse_at as "worseAt"`;

const kindsThatEnd = Object.values<AttentionFlag>(attentionFlags)
  .filter(({ tells, urgency }) => tells === 'coach' && urgency !== 'words')
  .map(({ id }) => id);

const couple = `e.id as "enrolmentId", e.programme_version as "programmeVersion", r.stage, coalesce(r.number, 1) as round,
  json_build_array(a.name, b.name) as names, case found.partner_id when a.id then 'a' when b.id then 'b' end as of,
  ${weekInRoundSql('e.practice_id', 'e.id', 'r.id')} as "weekInRound"`;

const coupleJoins = `join partner a on a.practice_id = e.practice_id and a.enrolment_id = e.id and a.side = 'a'
  join partner b on b.practice_id = e.practice_id and b.enrolment_id = e.id and b.side = 'b'
  left join round r on r.practice_id = e.practice_id and r.enrolment_id = e.id and r.ended_at is null`;

/** What alerts took to tell and is still up, each with its couple and its alert's delivery. */
export async function loadTold(
  database: Database,
  alerts: readonly { readonly practiceId: Id; readonly id: Id; readonly enrolmentId: Id | null }[],
): Promise<(FlaggedCouple & { readonly toldIn: Id })[]> {
  const found = await database.query<FlaggedCouple & { readonly toldIn: Id }>(
    `select found.told_in as "toldIn", ${flag}, ${couple}
     from jsonb_to_recordset($1::jsonb) as alert(id uuid, "practiceId" uuid, "enrolmentId" uuid)
     join attention found on found.practice_id = alert."practiceId" and found.enrolment_id = alert."enrolmentId"
       and found.told_in = alert.id
     join enrolment e on e.practice_id = found.practice_id and e.id = found.enrolment_id ${coupleJoins}
     where found.ended_at is null`,
    [JSON.stringify(alerts)],
  );
  return knowProgrammes(database, found);
}

export interface DigestFlag extends FlaggedCouple {
  readonly coachId: Id;
  /** Up to when it was left in peace; null where it never was. */
  readonly quietUntil: Date | null;
}

/** What is up and not quiet of these coaches' couples that are not over, the couples in the order of the coach's list. */
export async function openFlagsOf(
  database: Database,
  practiceIds: readonly Id[],
  coachIds: readonly Id[],
  now: Date,
): Promise<DigestFlag[]> {
  const found = await database.query<DigestFlag>(
    `select e.coach_id as "coachId", found.quiet_until as "quietUntil", ${flag}, ${couple}
     from attention found join enrolment e on e.practice_id = found.practice_id and e.id = found.enrolment_id ${coupleJoins}
     where found.practice_id = any($1::uuid[]) and e.coach_id = any($2::uuid[]) and found.ended_at is null
       and (found.quiet_at is null or found.quiet_until <= $3) and e.state in ('awaiting-partner', 'active', 'paused')
     order by e.attention_rank, e.attention_since, e.id`,
    [practiceIds, coachIds, now],
  );
  return knowProgrammes(database, found);
}

export interface DigestEnding extends NamedCouple {
  readonly coachId: Id;
  readonly flag: AttentionFlagId;
  readonly endedAt: Date;
}

/** What ended within a span of these coaches' couples that are not over, in order; words that were read are no news. */
export async function endedFlagsOf(
  database: Database,
  practiceIds: readonly Id[],
  coachIds: readonly Id[],
  from: Date,
  to: Date,
): Promise<DigestEnding[]> {
  const found = await database.query<DigestEnding>(
    `select e.coach_id as "coachId", found.kind as flag, found.ended_at as "endedAt", ${couple}
     from attention found join enrolment e on e.practice_id = found.practice_id and e.id = found.enrolment_id ${coupleJoins}
     where found.practice_id = any($1::uuid[]) and e.coach_id = any($2::uuid[]) and found.ended_at >= $3 and found.ended_at < $4
       and e.state in ('active', 'paused') and found.kind = any($5::text[])
     order by found.ended_at, found.id`,
    [practiceIds, coachIds, from, to, kindsThatEnd],
  );
  return knowProgrammes(database, found);
}

export interface DigestMilestone extends NamedCouple {
  readonly coachId: Id;
  readonly milestone: MilestoneId;
  /** Whose it is; null where it is the couple's. */
  readonly partnerId: Id | null;
  readonly reachedAt: Date;
}

/** What these coaches' couples reached within a span, in order; one that has left is left in peace. */
export async function milestonesOf(
  database: Database,
  practiceIds: readonly Id[],
  coachIds: readonly Id[],
  from: Date,
  to: Date,
): Promise<DigestMilestone[]> {
  const found = await database.query<DigestMilestone>(
    `select e.coach_id as "coachId", found.kind as milestone, found.partner_id as "partnerId", found.reached_at as "reachedAt", ${couple}
     from milestone found join enrolment e on e.practice_id = found.practice_id and e.id = found.enrolment_id ${coupleJoins}
     where found.practice_id = any($1::uuid[]) and e.coach_id = any($2::uuid[]) and found.reached_at >= $3
       and found.reached_at < $4
       and e.state <> 'withdrawn'
     order by found.reached_at, found.id`,
    [practiceIds, coachIds, from, to],
  );
  return knowProgrammes(database, found);
}

export interface DigestCounts {
  readonly coachId: Id;
  readonly active: number;
  readonly paused: number;
  readonly asked: number;
  readonly answered: number;
}

/** How many couples each coach walks with, and how the check-ins of one week went. */
export async function countsOf(
  database: Database,
  practiceIds: readonly Id[],
  coachIds: readonly Id[],
  week: LocalWeek,
): Promise<DigestCounts[]> {
  return database.query(
    `select e.coach_id as "coachId",
            (count(distinct e.id) filter (where e.state = 'active'))::int as active,
            (count(distinct e.id) filter (where e.state = 'paused'))::int as paused,
            count(c.id)::int as asked, count(c.first_answered_at)::int as answered
     from enrolment e
     left join check_in c on c.practice_id = e.practice_id and c.enrolment_id = e.id and c.local_week = $3
     where e.practice_id = any($1::uuid[]) and e.coach_id = any($2::uuid[]) group by e.coach_id`,
    [practiceIds, coachIds, week],
  );
}

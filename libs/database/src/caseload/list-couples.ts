import type { EnrolmentState, Id, Level, Side, StageId } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { EvidenceKept } from '../findings/episodes.js';
import type { PartnerStanding } from '../people/partner-standing.js';
import { knowProgrammes } from '../programmes/know-programmes.js';
import { programmeNameSql } from '../programmes/programme-name.js';
import { weekInRoundSql } from '../week/partner-weeks.js';
import { pauseKeySql } from '../week/pause-end.js';
import { momentKinds, placeCouples, type CouplePage, type CouplePlace } from './place-couples.js';
import { upSql } from './search-couples.js';

/** An episode that asks for the coach's eye, in a list of couples. */
export interface ListedFlag {
  readonly id: Id;
  readonly kind: string;
  readonly partnerId: Id | null;
  readonly evidence: EvidenceKept;
  readonly level: Level;
  /** Instants as JSON writes them. */
  readonly since: string;
  readonly worseAt: string;
  readonly raisedAt: string;
}

/** One partner in a coach's list. `answered` is of the week that is open; null while none is, or before they were asked. */
export interface ListedPartner extends PartnerStanding {
  readonly id: Id;
  readonly name: string;
  readonly answered: boolean | null;
}

/** Something that falls due for a couple; of a check-in, `partnerId` is who is asked. */
export interface ListedMoment {
  readonly kind: 'check-in' | 'week-closing' | 'invitation-expiry' | 'unconfirmed-expiry' | 'three-months';
  readonly partnerId: Id | null;
  readonly dueAt: string;
}

/** One couple in a coach's list. */
export interface CoupleRow extends CouplePlace {
  readonly state: EnrolmentState;
  readonly programmeVersion: string;
  /** What the practice calls it; null where it has no name. */
  readonly programme: string | null;
  readonly a: ListedPartner;
  readonly b: ListedPartner;
  readonly stage: StageId | null;
  readonly round: number | null;
  readonly weekInRound: number;
  /** Those that are not quiet, in no promised order. */
  readonly flags: readonly ListedFlag[];
  readonly saidAt: Date | null;
  readonly saidBy: Side | null;
  readonly next: ListedMoment | null;
  /** When a pause ends by itself; null without one, or without an end. */
  readonly pausedUntil: Date | null;
}

/** A page of a coach's couples in their order. */
export async function listCouples(reader: Reader, page: CouplePage): Promise<CoupleRow[]> {
  const places = await placeCouples(reader, page);
  const rows = await describe(reader, page, places);
  return places.flatMap((place) => {
    const row = rows.get(place.enrolmentId);
    return row ? [{ ...row, ...place }] : [];
  });
}

type Described = Omit<CoupleRow, keyof CouplePlace> & Pick<CouplePlace, 'enrolmentId'>;

async function describe(
  reader: Reader,
  { practiceId, now }: CouplePage,
  places: readonly CouplePlace[],
): Promise<ReadonlyMap<Id, Described>> {
  if (places.length === 0) return new Map();
  const rows = (await reader.query(
    `select page.id as "enrolmentId", page.state, page.programme_version as "programmeVersion",
            ${programmeNameSql('page')} as programme,
            ${partner('a')} as a, ${partner('b')} as b,
            r.stage, r.number as round, coalesce(r.weeks, 0)::int as "weekInRound", coalesce(f.flags, '[]') as flags,
            s.said_at as "saidAt", s.side as "saidBy", n.next, q.due_at as "pausedUntil"
     from enrolment page
     left join last_word s on s.practice_id = page.practice_id and s.enrolment_id = page.id
     left join lateral (
       select w.week from couple_week w
       where w.practice_id = page.practice_id and w.enrolment_id = page.id and w.state = 'open' order by w.week desc limit 1
     ) l on true
     left join lateral (
       select round.stage, round.number,
              ${weekInRoundSql('page.practice_id', 'page.id', 'round.id')} as weeks
       from round where round.practice_id = page.practice_id and round.enrolment_id = page.id
       order by round.ended_at is null desc, round.entered_at desc, round.id desc limit 1
     ) r on true
     left join lateral (
       select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'partnerId', t.partner_id, 'evidence', t.evidence,
                'level', t.level, 'since', t.since, 'worseAt', t.worse_at, 'raisedAt', t.raised_at)) as flags
       from attention t where t.practice_id = page.practice_id and t.enrolment_id = page.id and ${upSql('$3')}
     ) f on true
     left join lateral (
       select json_build_object('kind', d.kind, 'dueAt', d.due_at,
                'partnerId', case d.kind when 'check-in' then d.subject_id end) as next
       from slot d where d.practice_id = page.practice_id and d.enrolment_id = page.id and d.kind in ${momentKinds}
         and d.claimed_at is null and d.cancelled_at is null order by d.due_at limit 1
     ) n on true
     left join slot q on q.practice_id = page.practice_id and q.kind = 'pause-end' and q.subject_id = page.id
       and page.state = 'paused' and q.local_week = ${pauseKeySql('page.paused_at')}
     where page.practice_id = $1 and page.id = any($2::uuid[])`,
    [practiceId, places.map(({ enrolmentId }) => enrolmentId), now],
  )) as Described[];
  await knowProgrammes(reader, rows);
  return new Map(rows.map((row) => [row.enrolmentId, row]));
}

function partner(side: Side): string {
  return `(
    select json_build_object('id', p.id, 'name', p.name, 'own', s.own, 'seen', s.seen, 'ownWeek', s.own_week,
      'seenWeek', s.seen_week, 'trust', s.trust, 'trustWeek', s.trust_week,
      'answered', (select c.answered_at is not null from check_in c
                   where c.practice_id = p.practice_id and c.partner_id = p.id and c.local_week = l.week))
    from partner p left join partner_standing s on s.practice_id = p.practice_id and s.partner_id = p.id
    where p.practice_id = page.practice_id and p.enrolment_id = page.id and p.side = '${side}')`;
}

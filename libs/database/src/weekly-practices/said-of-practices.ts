import type { Id, PracticeAudience, SaidOfPractice } from '@troth/domain';
import type { Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';

/** What one partner said of a practice, with their words on it, sealed. */
export interface KeptOfPractice extends SaidOfPractice {
  readonly partnerId: Id;
  readonly roundId: Id;
  readonly words: { readonly sealed: string; readonly audience: PracticeAudience } | null;
}

const columns = `s.partner_id as "partnerId", s.round_id as "roundId", s.week_in_round as "weekInRound",
  s.weekly_practice as "weeklyPractice", s.said, s.said_at as "saidAt",
  case when s.words_sealed is not null then json_build_object('sealed', s.words_sealed, 'audience', s.words_audience) end as words`;

/** What one partner said of practices in one round. */
export async function loadSaidOfPractices(
  reader: Reader,
  { practiceId, partnerId }: PartnerRef,
  roundId: Id,
): Promise<KeptOfPractice[]> {
  return (await reader.query(
    `select ${columns} from said_of_practice s where s.practice_id = $1 and s.partner_id = $2 and s.round_id = $3`,
    [practiceId, partnerId, roundId],
  )) as KeptOfPractice[];
}

/** What either partner of a couple said of practices, the latest first; words that are not for the coach are left out. */
export async function loadSaidForCoach(
  reader: Reader,
  { practiceId, enrolmentId }: EnrolmentRef,
  limit: number,
): Promise<KeptOfPractice[]> {
  const found = (await reader.query(
    `select ${columns}
     from partner p join said_of_practice s on s.practice_id = p.practice_id and s.partner_id = p.id
     where p.practice_id = $1 and p.enrolment_id = $2
     order by s.said_at desc, s.partner_id, s.weekly_practice limit $3`,
    [practiceId, enrolmentId, limit],
  )) as KeptOfPractice[];
  return found.map((one) => (one.words?.audience === 'coach' ? one : { ...one, words: null }));
}

/** Keeps what one partner says of a practice in place of what they said of it before, in that week of the round. */
export async function saveSaidOfPractice(tx: Tx, practiceId: Id, said: KeptOfPractice): Promise<void> {
  await tx.query(
    `insert into said_of_practice
       (practice_id, partner_id, round_id, week_in_round, weekly_practice, said, said_at, words_sealed, words_audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (practice_id, partner_id, round_id, week_in_round, weekly_practice) do update
       set said = excluded.said, said_at = excluded.said_at, words_sealed = excluded.words_sealed,
           words_audience = excluded.words_audience`,
    [
      ...[practiceId, said.partnerId, said.roundId, said.weekInRound, said.weeklyPractice, said.said, said.saidAt],
      ...[said.words?.sealed ?? null, said.words?.audience ?? null],
    ],
  );
}

/** Takes back what one partner said of a practice in one week; whether there was anything. */
export async function deleteSaidOfPractice(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { roundId, weekInRound, weeklyPractice }: Pick<KeptOfPractice, 'roundId' | 'weekInRound' | 'weeklyPractice'>,
): Promise<boolean> {
  const gone: unknown[] = await tx.query(
    `with gone as (
       delete from said_of_practice
       where practice_id = $1 and partner_id = $2 and round_id = $3 and week_in_round = $4 and weekly_practice = $5 returning 1
     ) select 1 from gone`,
    [practiceId, partnerId, roundId, weekInRound, weeklyPractice],
  );
  return gone.length > 0;
}

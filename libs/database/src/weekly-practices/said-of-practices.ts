import type { Id, PracticeAudience, SaidOfPractice } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import type { PartnerRef } from '../people/partner-ref.js';
import { asKept } from '../sealed/person-keys.js';
import { SaidOfPracticeRow } from './entities.js';

/** What one partner said of a practice, with their words on it, sealed. */
export interface KeptOfPractice extends SaidOfPractice {
  readonly partnerId: Id;
  readonly roundId: Id;
  readonly words: { readonly sealed: string; readonly audience: PracticeAudience } | null;
}

const columns = `s.partner_id as "partnerId", s.round_id as "roundId", s.week_in_round as "weekInRound",
  s.weekly_practice as "weeklyPractice", s.said, s.said_at as "saidAt",
  case when s.words_sealed is not null then json_build_object('sealed', with_key(s.words_sealed, s.practice_id, s.partner_id), 'audience', s.words_audience) end as words`;

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
  const { words, ...rest } = said;
  const row = {
    ...rest,
    practiceId,
    wordsSealed: words ? asKept(words.sealed) : null,
    wordsAudience: words?.audience ?? null,
  };
  const key = ['practiceId', 'partnerId', 'roundId', 'weekInRound', 'weeklyPractice'];
  await managerOf(tx).upsert(SaidOfPracticeRow, row, key);
}

/** Takes back what one partner said of a practice in one week; whether there was anything. */
export async function deleteSaidOfPractice(
  tx: Tx,
  { practiceId, partnerId }: PartnerRef,
  { roundId, weekInRound, weeklyPractice }: Pick<KeptOfPractice, 'roundId' | 'weekInRound' | 'weeklyPractice'>,
): Promise<boolean> {
  const one = { practiceId, partnerId, roundId, weekInRound, weeklyPractice };
  const { affected } = await managerOf(tx).delete(SaidOfPracticeRow, one);
  return affected === 1;
}

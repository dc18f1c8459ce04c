import { calmRank, urgencyRanks, type Id } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/**
 * Writes a couple's place in its coach's list after its flags changed: the rank of its most urgent open flag, and since
 * when the oldest of that rank has been up.
 */
export async function refreshAttentionRank(reader: Reader, practiceId: Id, enrolmentId: Id): Promise<void> {
  await reader.query(
    `update enrolment e set attention_rank = coalesce(f.rank, $4), attention_since = coalesce(f.since, 'infinity')
     from (select 1) as one left join lateral (
       select rank.of as rank, min(t.raised_at) as since
       from attention t join (select key, value::smallint from jsonb_each_text($3::jsonb)) as rank(kind, of) on rank.kind = t.kind
       where t.practice_id = $1 and t.enrolment_id = $2 and t.cleared_at is null group by rank.of order by rank.of limit 1
     ) f on true
     where e.practice_id = $1 and e.id = $2`,
    [practiceId, enrolmentId, JSON.stringify(urgencyRanks()), calmRank],
  );
}

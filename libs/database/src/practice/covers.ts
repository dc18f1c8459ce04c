import type { Cover, Id } from '@troth/domain';
import { IsNull } from 'typeorm';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { CoachCoverRow } from './entities.js';

/** The covers of these practices that are not over yet, the earliest first. */
export async function loadCovers(reader: Reader, practiceIds: readonly Id[], now: Date): Promise<Cover[]> {
  return (await reader.query(
    `select id, coach_id as "coachId", cover_id as "coverId", starts_at as "startsAt", ends_at as "endsAt"
     from coach_cover where practice_id = any($1::uuid[]) and ended_at is null and ends_at > $2 order by starts_at, id`,
    [practiceIds, now],
  )) as Cover[];
}

export async function insertCover(tx: Tx, practiceId: Id, cover: Cover): Promise<void> {
  await managerOf(tx).insert(CoachCoverRow, { practiceId, ...cover });
}

/** Ends a cover before its day; false where there is none that is not over. */
export async function endCover(tx: Tx, practiceId: Id, id: Id, now: Date): Promise<boolean> {
  const { affected } = await managerOf(tx).update(
    CoachCoverRow,
    { practiceId, id, endedAt: IsNull() },
    { endedAt: now },
  );
  return affected === 1;
}

/** Ends every cover of somebody who leaves, and by them. */
export async function endCoversOf(tx: Tx, practiceId: Id, personId: Id, now: Date): Promise<void> {
  const manager = managerOf(tx);
  for (const whose of [{ coachId: personId }, { coverId: personId }])
    await manager.update(CoachCoverRow, { practiceId, ...whose, endedAt: IsNull() }, { endedAt: now });
}

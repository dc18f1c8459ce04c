import type { AnsweringHours, Id } from '@troth/domain';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import type { Coach } from './coaches.js';
import { CoachRow } from './entities.js';

/** What a partner is told of somebody who reads their messages. */
export interface ReaderOfMessages {
  readonly id: Id;
  readonly name: string;
  readonly zone: string;
  /** Null where they have not said when they read. */
  readonly answeringHours: AnsweringHours | null;
}

/** Those of these people who are coaches of the practice now, in no order. */
export async function loadReadersOfMessages(
  reader: Reader,
  practiceId: Id,
  coachIds: readonly Id[],
): Promise<ReaderOfMessages[]> {
  return (await reader.query(
    `select id, name, zone, answering_hours as "answeringHours" from coach
     where practice_id = $1 and id = any($2::uuid[]) and left_at is null and 'coach' = any(roles)`,
    [practiceId, coachIds],
  )) as ReaderOfMessages[];
}

/** Says when a coach usually reads messages, or no longer. */
export async function keepAnsweringHours(
  tx: Tx,
  { practiceId, id }: Coach,
  hours: AnsweringHours | null,
): Promise<void> {
  await managerOf(tx).update(CoachRow, { practiceId, id }, { answeringHours: hours });
}

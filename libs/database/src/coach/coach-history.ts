import type { Id, Rhythm } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/** Where a page of a couple's history begins, and how long it is. */
export interface HistoryPage {
  readonly practiceId: Id;
  readonly enrolmentId: Id;
  /** The last id of the page before. */
  readonly before: Id | null;
  readonly limit: number;
}

export interface EventRow {
  readonly id: Id;
  readonly name: string;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A page of a couple's events, the latest first, without those named. */
export async function listEvents(reader: Reader, page: HistoryPage, without: readonly string[]): Promise<EventRow[]> {
  return (await reader.query(
    `select id, name, occurred_at as "occurredAt", payload from event
     where practice_id = $1 and enrolment_id = $2 and ($3::uuid is null or id < $3) and name <> all($5::text[])
     order by id desc limit $4`,
    [page.practiceId, page.enrolmentId, page.before, page.limit, [...without]],
  )) as EventRow[];
}

/** One change of how often a partner is asked. */
export interface RhythmStep {
  readonly partnerId: Id;
  readonly rhythm: Rhythm;
  readonly at: Date;
}

/** Every change of how often either of a couple is asked, the first first. */
export async function loadRhythmSteps(
  reader: Reader,
  { practiceId, enrolmentId }: Pick<HistoryPage, 'practiceId' | 'enrolmentId'>,
): Promise<RhythmStep[]> {
  return (await reader.query(
    `select coalesce(payload ->> 'partnerId', '') as "partnerId", coalesce(payload ->> 'rhythm', '') as rhythm, occurred_at as at
     from event where practice_id = $1 and enrolment_id = $2 and name = 'rhythm.changed' order by id`,
    [practiceId, enrolmentId],
  )) as RhythmStep[];
}

import type { Id, LocalWeek } from '@troth/domain';
import type { Reader } from '../connection/reader.js';

/**
 * A note that the other partner wrote for this one, in a week that has closed, or was paused and another has closed
 * since; the text is sealed.
 */
export interface NoteForPartner {
  readonly checkInId: Id;
  readonly week: LocalWeek;
  readonly sealed: string;
}

/** Notes for one partner, the latest first. */
export async function loadNotesFor(
  reader: Reader,
  ref: { practiceId: Id; enrolmentId: Id; partnerId: Id },
): Promise<NoteForPartner[]> {
  return (await reader.query(
    `select c.id as "checkInId", c.local_week as week, c.note_sealed as sealed
     from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.enrolment_id = $2 and c.partner_id <> $3 and c.note_audience = 'partner'
       and c.note_sealed is not null
       and (w.state = 'closed' or w.state = 'paused' and exists (
         select from couple_week l where l.practice_id = w.practice_id and l.enrolment_id = w.enrolment_id and l.week > w.week
           and l.state = 'closed'))
     order by c.local_week desc limit 20`,
    [ref.practiceId, ref.enrolmentId, ref.partnerId],
  )) as NoteForPartner[];
}

export interface ReachedMilestone {
  readonly kind: string;
  readonly partnerId: Id | null;
  readonly reachedAt: Date;
}

/** The couple's milestones, and those of the partners named, the latest first. */
export async function loadMilestones(
  reader: Reader,
  { practiceId, enrolmentId }: { practiceId: Id; enrolmentId: Id },
  partnerIds: readonly Id[],
): Promise<ReachedMilestone[]> {
  return (await reader.query(
    `select kind, partner_id as "partnerId", reached_at as "reachedAt" from milestone
     where practice_id = $1 and enrolment_id = $2 and (partner_id is null or partner_id = any($3::uuid[]))
     order by reached_at desc, id desc`,
    [practiceId, enrolmentId, [...partnerIds]],
  )) as ReachedMilestone[];
}

import type { Id, LocalWeek } from '@troth/domain';
import { In, IsNull } from 'typeorm';
import { managerOf } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { MilestoneRow } from '../findings/entities.js';

/**
 * A note that the other partner wrote for this one, in a week that has closed, or was paused and another has closed
 * since; never one whose writer's reports were held then. The text is sealed.
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
    `select c.id as "checkInId", c.local_week as week, with_key(c.note_sealed, c.practice_id, c.partner_id) as sealed
     from check_in c
     join couple_week w on w.practice_id = c.practice_id and w.enrolment_id = c.enrolment_id and w.week = c.local_week
     where c.practice_id = $1 and c.enrolment_id = $2 and c.partner_id <> $3 and c.note_audience = 'partner'
       and c.note_sealed is not null
       and exists (
         select from couple_week l where l.practice_id = w.practice_id and l.enrolment_id = w.enrolment_id and l.state = 'closed'
           and (l.week = w.week or w.state = 'paused' and l.week > w.week)
           and not reports_held(c.practice_id, c.partner_id, l.closed_at))
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
  const theCouples = { practiceId, enrolmentId, partnerId: IsNull() };
  const found = await managerOf(reader).find(MilestoneRow, {
    where: [theCouples, { ...theCouples, partnerId: In([...partnerIds]) }],
    order: { reachedAt: 'desc', id: 'desc' },
  });
  return found.map(({ kind, partnerId, reachedAt }) => ({ kind, partnerId, reachedAt }));
}

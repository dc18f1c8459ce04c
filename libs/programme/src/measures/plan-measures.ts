import { insertSlots } from '@troth/database';
import { atTheEnd, type Enrolment, type Partner } from '@troth/domain';
import { measureSlot } from '@troth/domain/calendar';
import type { Work } from '../work.js';

/** Plans when these partners are asked next: each at an hour of their own, the first after an instant. */
export async function planMeasures(
  { tx, newId }: Work,
  { practiceId, id: enrolmentId }: Enrolment,
  partners: readonly Partner[],
  { after, last = false }: { readonly after: Date; readonly last?: boolean },
): Promise<void> {
  await insertSlots(
    tx,
    partners.map((partner) => {
      const dueAt = measureSlot(partner, after);
      // By the instant: after a move west the next one can fall on the local date of the one before.
      const occasion = last ? atTheEnd : dueAt.toISOString();
      const of = { practiceId, enrolmentId, subjectId: partner.id };
      return { ...of, id: newId(), kind: 'measure', localWeek: occasion, dueAt };
    }),
  );
}

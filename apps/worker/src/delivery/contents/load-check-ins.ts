import { loadCheckIn } from '@troth/database';
import type { LocalWeek } from '@troth/domain';
import type { FactsFor } from '@troth/emails';
import type { Loader } from './content.js';
import { loadCouples } from './load-couples.js';

/** The check-in of the week in the refs. Each email is the answer to one person's reply, so each is looked up by itself. */
export const loadCheckIns: Loader<'check-in'> = async (addressed, context) => {
  const couples = await loadCouples(addressed, context);
  const found = new Map<string, FactsFor['check-in']>();
  for (const { delivery } of addressed) {
    const known = couples.get(delivery.id);
    if (!known) continue;
    const { practiceId, personId: partnerId, refs, id } = delivery;
    const week = refs['week'] as LocalWeek;
    const checkIn = await loadCheckIn(context.database.statements, { practiceId, partnerId, week });
    if (checkIn) found.set(id, { ...known, checkIn });
  }
  return found;
};

import { marksOfWeek, partnerIdsOf, refreshStanding, saveWeeklySummaries, type EnrolmentRef } from '@troth/database';
import { promiseRate, type Id, type LocalWeek, type PromiseView } from '@troth/domain';
import type { Work } from '../work.js';

/** Works out one couple's week again for the dashboards: what each answered, and both views of their promises. */
export async function rollUpWeek({ tx }: Work, ref: EnrolmentRef, week: LocalWeek): Promise<void> {
  const marks = await marksOfWeek(tx, ref, week);
  const rateOf = (makerId: Id, view: PromiseView) => {
    const theirs = marks.filter((mark) => mark.makerId === makerId && mark.view === view);
    const rate = promiseRate(theirs.map(({ answer }) => answer));
    return rate === 'frozen' ? { sum: 0, of: 0 } : rate;
  };
  const partnerIds = await partnerIdsOf(tx, ref);
  const rates = partnerIds.map((partnerId) => {
    return { partnerId, own: rateOf(partnerId, 'own'), seen: rateOf(partnerId, 'seen') };
  });
  await saveWeeklySummaries(tx, ref, week, rates);
  await refreshStanding(tx, ref);
}

import { promisePlace } from '@troth/database';
import type { Id, LocalWeek, NewPromise } from '@troth/domain';
import { sealFor } from '../keys/seal-for.js';
import type { Work } from '../work.js';

/** A promise's words as they are kept: sealed with its maker's key. */
export async function sealPromise(
  work: Work,
  { practiceId, makerId, week }: { readonly practiceId: Id; readonly makerId: Id; readonly week: LocalWeek },
  { ifCue, thenAct, dueOn }: NewPromise,
): Promise<NewPromise> {
  const maker = { practiceId, personId: makerId };
  return {
    ifCue: await sealFor(work, maker, ifCue, promisePlace(makerId, week, 'if')),
    thenAct: await sealFor(work, maker, thenAct, promisePlace(makerId, week, 'then')),
    dueOn,
  };
}

import { loadTold, takeUntold } from '@troth/database';
import type { FactsFor } from '@troth/emails';
import type { Loader } from './content.js';

/** What each alert's coach is to be told of its couple, as it stands now; nothing where all of it has ended meanwhile. */
export const loadAlerts: Loader<'flags'> = async (addressed, { database, now }) => {
  const alerts = addressed.map(({ delivery }) => delivery);
  await takeUntold(database, alerts, now());
  const told = Map.groupBy(await loadTold(database, alerts), ({ toldIn }) => toldIn);
  return new Map([...told].map(([id, flags]) => [id, { flags } as unknown as FactsFor['flags']]));
};

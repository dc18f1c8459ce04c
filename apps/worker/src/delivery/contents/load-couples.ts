import { loadStandings } from '@troth/database';
import type { Loader } from './content.js';

/** Where each reader's couple stands, in one statement. */
export const loadCouples: Loader<'couple'> = async (addressed, { database }) => {
  const standings = await loadStandings(
    database,
    addressed.map(({ delivery }) => delivery),
  );
  return new Map(standings.map((couple) => [couple.deliveryId, { couple }]));
};

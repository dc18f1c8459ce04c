import { requireFit } from '@troth/database';
import { madeLink, parseKeys } from '@troth/sealing';
import type { WorkerSettings } from './settings.js';

/** A worker does not start on a database of another shape, with other keys, or behind a pooler. Throws `UnfitDatabase`. */
export async function refuseUnfit({ databaseUrl, keys, besideNewer = false }: WorkerSettings): Promise<void> {
  const ours = parseKeys(keys);
  await requireFit(databaseUrl, { keys: ours.all, isOurLink: (id, hash) => madeLink(ours, id, hash), besideNewer });
}

import { erasuresToNote, forgetNoted, type Database } from '@troth/database';
import { noteErased } from './erasure-notes.js';
import type { Storage } from './storage.js';

/** Notes beside the backups what erasures wait for it, and forgets each once it is there. Gives how many. */
export async function noteErasures(database: Database, open: () => Promise<Storage>): Promise<number> {
  let noted = 0;
  for (;;) {
    const waiting = await erasuresToNote(database);
    if (waiting.length === 0) return noted;
    await noteErased(
      await open(),
      waiting.map(({ erasedId }) => erasedId),
    );
    await forgetNoted(database, waiting);
    noted += waiting.length;
  }
}

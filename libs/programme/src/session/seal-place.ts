import { sessionPlace, type SealedPlace } from '@troth/database';
import type { Id } from '@troth/domain';
import { sealFor } from '../keys/seal-for.js';
import type { Work } from '../work.js';

interface Written {
  readonly practiceId: Id;
  readonly coachId: Id;
  readonly sessionId: Id;
}

/** Seals where a session is with the key of the coach who wrote it. */
export async function sealPlace(
  work: Work,
  { practiceId, coachId, sessionId }: Written,
  place: string | null,
): Promise<SealedPlace> {
  if (place === null) return null;
  const sealed = await sealFor(work, { practiceId, personId: coachId }, place, sessionPlace(sessionId));
  return { sealed, by: coachId };
}

import type { Id, NoteAudience } from '@troth/domain';

/** Where a check-in's note is sealed to: it opens nowhere else, and for nobody else than its writer chose. */
export function notePlace(checkInId: Id, audience: NoteAudience): string {
  return `check-in:${checkInId}:${audience}`;
}

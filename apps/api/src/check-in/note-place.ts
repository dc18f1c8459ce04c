import type { Id } from '@troth/domain';

/** Where a check-in's note is sealed to: it opens nowhere else. */
export function notePlace(checkInId: Id): string {
  return `check-in:${checkInId}`;
}

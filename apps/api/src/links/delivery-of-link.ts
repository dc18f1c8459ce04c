import type { Id } from '@troth/domain';
import { readMailToken, type MailTokenPurpose, type SealingKeys } from '@troth/sealing';

interface Reading {
  readonly keys: SealingKeys;
  readonly newId: () => Id;
}

/** The delivery whose email a coach's link stands in; for a link that nobody made, an id that nothing has. */
export function deliveryOfLink({ keys, newId }: Reading, purpose: MailTokenPurpose, token: string): Id {
  // Drawn for a real link too: both take as long, and are looked for alike.
  const nobodys = newId();
  return readMailToken(keys, purpose, token) ?? nobodys;
}

import type { ClaimedDelivery, Database } from '@troth/database';
import type { EmailNeed, FactsFor } from '@troth/emails';
import type { SealingKeys } from '@troth/sealing';
import type { Reader } from '../write/readers.js';

/** A delivery and whom it goes to. */
export interface Addressed {
  readonly delivery: ClaimedDelivery;
  readonly reader: Reader;
}

export interface ContentContext {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly publicUrl: string;
  readonly now: () => Date;
  /** Whether a reply to an email comes back to us. */
  readonly takesReplies: boolean;
}

/** Loads what one need asks to know, for many deliveries at once, by delivery id; one of which it is gone is left out. */
export type Loader<Need extends EmailNeed> = (
  addressed: readonly Addressed[],
  context: ContentContext,
) => Promise<ReadonlyMap<string, FactsFor[Need]>>;

/** The practices of a batch, each once. */
export function practicesOf(addressed: readonly Addressed[]): string[] {
  return [...new Set(addressed.map(({ delivery }) => delivery.practiceId))];
}

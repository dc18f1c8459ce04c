import type { ClaimedSlot, SlotKind, Tx } from '@troth/database';
import type { Id } from '@troth/domain';
import type { SealingKeys } from '@troth/sealing';

/** What a slot is worked with: the transaction that also claims it, and the programme's time. */
export interface Ticking {
  readonly tx: Tx;
  readonly now: Date;
  readonly newId: () => Id;
  readonly keys: SealingKeys;
}

/** Works many slots of one kind at once. */
export type SlotHandler = (slots: readonly ClaimedSlot[], ticking: Ticking) => Promise<void>;

export type SlotHandlers = Readonly<Record<SlotKind, SlotHandler>>;

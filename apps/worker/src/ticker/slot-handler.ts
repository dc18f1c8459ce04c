import type { ClaimedSlot, SlotKind } from '@troth/database';
import type { Work } from '@troth/programme';

/** Works many slots of one kind at once, in the transaction that also claims them. */
export type SlotHandler = (slots: readonly ClaimedSlot[], work: Work) => Promise<void>;

export type SlotHandlers = Readonly<Record<SlotKind, SlotHandler>>;

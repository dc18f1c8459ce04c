import { closeWeeks } from '@troth/programme';
import type { SlotHandler } from '../slot-handler.js';

/** Closes couples' weeks on their closing day. */
export const weekClosing: SlotHandler = (slots, work) => closeWeeks(work, slots);

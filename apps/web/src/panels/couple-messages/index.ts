import type { CouplePanel } from '../couple-panel';
import CoupleMessages from './CoupleMessages';

export const coupleMessages: CouplePanel = {
  id: 'couple-messages',
  place: 'aside',
  shownTo: ({ state }) => state !== 'awaiting-partner',
  Body: CoupleMessages,
};

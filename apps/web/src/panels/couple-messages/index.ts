import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const coupleMessages: CouplePanel = {
  id: 'couple-messages',
  place: 'aside',
  shownTo: ({ state }) => state !== 'awaiting-partner',
  Body: lazy(() => import('./CoupleMessages')),
};

import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const coupleSessions: CouplePanel = {
  id: 'couple-sessions',
  place: 'aside',
  shownTo: ({ state }) => state !== 'awaiting-partner',
  Body: lazy(() => import('./CoupleSessions')),
};

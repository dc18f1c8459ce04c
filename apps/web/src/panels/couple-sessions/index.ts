import type { CouplePanel } from '../couple-panel';
import CoupleSessions from './CoupleSessions';

export const coupleSessions: CouplePanel = {
  id: 'couple-sessions',
  place: 'aside',
  shownTo: ({ state }) => state !== 'awaiting-partner',
  Body: CoupleSessions,
};

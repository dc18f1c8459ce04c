import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const timeline: CouplePanel = {
  id: 'timeline',
  place: 'main',
  shownTo: () => true,
  Body: lazy(() => import('./Timeline')),
};

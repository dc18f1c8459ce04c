import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const attention: CouplePanel = {
  id: 'attention',
  place: 'top',
  shownTo: () => true,
  Body: lazy(() => import('./Attention')),
};

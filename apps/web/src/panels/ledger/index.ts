import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const ledger: CouplePanel = {
  id: 'ledger',
  place: 'main',
  shownTo: (story) => story.promises.items.length > 0,
  Body: lazy(() => import('./Ledger')),
};

import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const accounts: CouplePanel = {
  id: 'accounts',
  place: 'main',
  shownTo: () => true,
  Body: lazy(() => import('./Accounts')),
};

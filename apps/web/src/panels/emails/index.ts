import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const emails: CouplePanel = {
  id: 'emails',
  place: 'main',
  shownTo: () => true,
  Body: lazy(() => import('./Emails')),
};

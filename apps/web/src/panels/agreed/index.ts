import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const agreed: UsPanel = {
  id: 'agreed',
  place: 'aside',
  shownTo: () => true,
  Body: lazy(() => import('./Agreed')),
};

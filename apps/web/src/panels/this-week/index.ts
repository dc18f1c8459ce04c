import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const thisWeek: UsPanel = {
  id: 'this-week',
  place: 'main',
  shownTo: (us) => us.week !== null,
  Body: lazy(() => import('./ThisWeek')),
};

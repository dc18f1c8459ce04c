import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const whereWeAre: UsPanel = {
  id: 'where-we-are',
  place: 'main',
  shownTo: (us) => us.where !== null,
  Body: lazy(() => import('./WhereWeAre')),
};

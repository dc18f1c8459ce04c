import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const howThingsAre: UsPanel = {
  id: 'how-things-are',
  place: 'main',
  shownTo: (us) => us.where !== null,
  Body: lazy(() => import('./HowThingsAre')),
};

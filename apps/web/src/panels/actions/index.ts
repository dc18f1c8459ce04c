import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const actions: CouplePanel = {
  id: 'actions',
  place: 'aside',
  shownTo: (story) => story.state !== 'completed' && story.state !== 'withdrawn',
  Body: lazy(() => import('./Actions')),
};

import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const milestones: UsPanel = {
  id: 'milestones',
  place: 'aside',
  shownTo: (us) => us.milestones.length > 0,
  Body: lazy(() => import('./Milestones')),
};

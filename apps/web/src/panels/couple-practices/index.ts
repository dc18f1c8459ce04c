import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const couplePractices: CouplePanel = {
  id: 'couple-practices',
  place: 'main',
  shownTo: (story) => story.where !== null,
  Body: lazy(() => import('./CouplePractices')),
};

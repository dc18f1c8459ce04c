import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const measures: CouplePanel = {
  id: 'measures',
  place: 'main',
  shownTo: (story) => story.rounds.length > 0,
  Body: lazy(() => import('./Measures')),
};

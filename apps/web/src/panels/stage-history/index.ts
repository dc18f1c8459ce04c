import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const stageHistory: CouplePanel = {
  id: 'stage-history',
  place: 'aside',
  shownTo: (story) => story.rounds.length > 0,
  Body: lazy(() => import('./StageHistory')),
};

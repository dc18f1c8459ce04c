import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const overTheWeeks: CouplePanel = {
  id: 'over-the-weeks',
  place: 'main',
  shownTo: (story) => story.weeks.length > 0,
  Body: lazy(() => import('./OverTheWeeks')),
};

import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const answers: CouplePanel = {
  id: 'answers',
  place: 'main',
  shownTo: (story) => story.weeks.length > 0,
  Body: lazy(() => import('./Answers')),
};

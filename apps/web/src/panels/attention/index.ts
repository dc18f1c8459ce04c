import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const attention: CouplePanel = {
  id: 'attention',
  place: 'top',
  shownTo: (story) => story.flags.length > 0 || story.endedFlags.length > 0,
  Body: lazy(() => import('./Attention')),
};

import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const coupleMilestones: CouplePanel = {
  id: 'couple-milestones',
  place: 'aside',
  shownTo: (story) => story.milestones.length > 0,
  Body: lazy(() => import('./CoupleMilestones')),
};

import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const coachNotes: CouplePanel = {
  id: 'coach-notes',
  place: 'aside',
  shownTo: () => true,
  Body: lazy(() => import('./CoachNotes')),
};

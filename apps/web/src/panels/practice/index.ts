import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const practice: UsPanel = {
  id: 'practice',
  place: 'main',
  shownTo: (us) => us.practice !== null && us.enrolment.state === 'active',
  Body: lazy(() => import('./Practice')),
};

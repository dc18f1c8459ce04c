import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const weeklyPractices: UsPanel = {
  id: 'weekly-practices',
  place: 'main',
  shownTo: (us) => us.where !== null && us.enrolment.state === 'active',
  Body: lazy(() => import('./WeeklyPractices')),
};

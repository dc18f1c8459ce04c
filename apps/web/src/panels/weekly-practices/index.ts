import { lazy } from 'react';
import { practicesQuery } from '../../api/us';
import type { UsPanel } from '../us-panel';

export const weeklyPractices: UsPanel = {
  id: 'weekly-practices',
  place: 'main',
  shownTo: (us) => us.where !== null && us.enrolment.state === 'active',
  asks: practicesQuery,
  Body: lazy(() => import('./WeeklyPractices')),
};

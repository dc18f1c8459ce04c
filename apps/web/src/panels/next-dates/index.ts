import { lazy } from 'react';
import type { UsPanel } from '../us-panel';
import { nextDates } from './next-dates';

export const nextDatesPanel: UsPanel = {
  id: 'next-dates',
  place: 'main',
  shownTo: (us) => nextDates(us).length > 0,
  Body: lazy(() => import('./NextDates')),
};

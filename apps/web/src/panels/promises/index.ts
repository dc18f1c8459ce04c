import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const promises: UsPanel = {
  id: 'promises',
  place: 'main',
  shownTo: (us) => us.enrolment.state !== 'awaiting-partner',
  Body: lazy(() => import('./Promises')),
};

import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const before: UsPanel = {
  id: 'before',
  place: 'aside',
  shownTo: (us) => us.enrolment.state === 'active' || us.enrolment.state === 'paused',
  Body: lazy(() => import('./Before')),
};

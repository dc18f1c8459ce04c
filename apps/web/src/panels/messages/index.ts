import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const messages: UsPanel = {
  id: 'messages',
  place: 'aside',
  shownTo: (us) => us.enrolment.hasCoach,
  Body: lazy(() => import('./Messages')),
};

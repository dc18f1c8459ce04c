import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const returnToStage: UsPanel = {
  id: 'return-to-stage',
  place: 'aside',
  shownTo: (us) => us.enrolment.state === 'active' && us.where !== null,
  Body: lazy(() => import('./ReturnToStage')),
};

import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const choices: UsPanel = {
  id: 'choices',
  place: 'aside',
  shownTo: (us) => us.enrolment.state === 'active' || us.enrolment.state === 'paused',
  Body: lazy(() => import('./Choices')),
};

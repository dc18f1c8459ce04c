import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const ourConsistency: UsPanel = {
  id: 'our-consistency',
  place: 'aside',
  shownTo: (us) => us.enrolment.state !== 'awaiting-partner',
  Body: lazy(() => import('./OurConsistency')),
};

import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const returnToStage: UsPanel = {
  id: 'return-to-stage',
  place: 'aside',
  shownTo: (us) =>
    us.enrolment.state === 'active' && (us.where?.stages.findIndex(({ state }) => state === 'here') ?? 0) > 0,
  Body: lazy(() => import('./ReturnToStage')),
};

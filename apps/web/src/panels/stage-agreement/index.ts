import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const stageAgreement: UsPanel = {
  id: 'stage-agreement',
  place: 'main',
  shownTo: (us) => us.enrolment.state === 'active' && (us.canAgreeStage || us.agreed),
  Body: lazy(() => import('./StageAgreement')),
};

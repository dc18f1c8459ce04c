import type { UsPanel } from '../us-panel';
import StageAgreement from './StageAgreement';

export const stageAgreement: UsPanel = {
  id: 'stage-agreement',
  place: 'main',
  shownTo: (us) => us.enrolment.state === 'active' && (us.canAgreeStage || us.agreed),
  Body: StageAgreement,
};

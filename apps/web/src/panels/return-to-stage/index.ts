import type { UsPanel } from '../us-panel';
import ReturnToStage from './ReturnToStage';

export const returnToStage: UsPanel = {
  id: 'return-to-stage',
  place: 'aside',
  shownTo: (us) => us.enrolment.state === 'active' && us.where !== null,
  Body: ReturnToStage,
};

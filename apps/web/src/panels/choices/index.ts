import type { UsPanel } from '../us-panel';
import Choices from './Choices';

export const choices: UsPanel = {
  id: 'choices',
  place: 'aside',
  shownTo: (us) => us.enrolment.state === 'active' || us.enrolment.state === 'paused',
  Body: Choices,
};

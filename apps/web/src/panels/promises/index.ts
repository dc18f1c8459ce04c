import type { UsPanel } from '../us-panel';
import Promises from './Promises';

export const promises: UsPanel = {
  id: 'promises',
  place: 'main',
  shownTo: (us) => us.enrolment.state !== 'awaiting-partner',
  Body: Promises,
};

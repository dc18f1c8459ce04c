import type { UsPanel } from '../us-panel';
import LessOften from './LessOften';

export const lessOften: UsPanel = {
  id: 'less-often',
  place: 'main',
  shownTo: (us) => us.enrolment.state === 'active' && us.rhythm !== 'every-week' && us.week?.state !== 'open',
  Body: LessOften,
};

import { practicesQuery } from '../../api/us';
import type { UsPanel } from '../us-panel';
import WeeklyPractices from './WeeklyPractices';

export const weeklyPractices: UsPanel = {
  id: 'weekly-practices',
  place: 'main',
  shownTo: (us) => us.where !== null && us.enrolment.state === 'active',
  asks: practicesQuery,
  Body: WeeklyPractices,
};

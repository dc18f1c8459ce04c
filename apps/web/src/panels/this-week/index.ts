import type { UsPanel } from '../us-panel';
import ThisWeek from './ThisWeek';

export const thisWeek: UsPanel = {
  id: 'this-week',
  place: 'main',
  shownTo: (us) => us.week !== null,
  Body: ThisWeek,
};

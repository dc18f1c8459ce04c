import type { UsPanel } from '../us-panel';
import { nextDates } from './next-dates';
import NextDates from './NextDates';

export const nextDatesPanel: UsPanel = {
  id: 'next-dates',
  place: 'main',
  shownTo: (us) => nextDates(us).length > 0,
  Body: NextDates,
};

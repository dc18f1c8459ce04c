import type { CouplePanel } from '../couple-panel';
import OverTheWeeks from './OverTheWeeks';

export const overTheWeeks: CouplePanel = {
  id: 'over-the-weeks',
  place: 'main',
  shownTo: (story) => story.weeks.length > 0,
  Body: OverTheWeeks,
};

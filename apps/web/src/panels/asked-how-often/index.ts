import type { CouplePanel } from '../couple-panel';
import AskedHowOften from './AskedHowOften';

export const askedHowOften: CouplePanel = {
  id: 'asked-how-often',
  place: 'aside',
  shownTo: (story) => story.rhythms.length > 0,
  Body: AskedHowOften,
};

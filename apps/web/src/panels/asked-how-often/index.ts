import { lazy } from 'react';
import type { CouplePanel } from '../couple-panel';

export const askedHowOften: CouplePanel = {
  id: 'asked-how-often',
  place: 'aside',
  shownTo: (story) => story.rhythms.length > 0,
  Body: lazy(() => import('./AskedHowOften')),
};

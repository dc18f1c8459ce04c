import type { CouplePanel } from '../couple-panel';
import CouplePractices from './CouplePractices';

export const couplePractices: CouplePanel = {
  id: 'couple-practices',
  place: 'main',
  shownTo: (story) => story.where !== null,
  Body: CouplePractices,
};

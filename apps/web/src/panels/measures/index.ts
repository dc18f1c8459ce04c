import type { CouplePanel } from '../couple-panel';
import Measures from './Measures';

export const measures: CouplePanel = {
  id: 'measures',
  place: 'main',
  shownTo: (story) => story.rounds.length > 0,
  Body: Measures,
};

import type { CouplePanel } from '../couple-panel';
import Attention from './Attention';

export const attention: CouplePanel = {
  id: 'attention',
  place: 'top',
  shownTo: () => true,
  Body: Attention,
};

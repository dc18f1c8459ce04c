import type { CouplePanel } from '../couple-panel';
import Timeline from './Timeline';

export const timeline: CouplePanel = {
  id: 'timeline',
  place: 'main',
  shownTo: () => true,
  Body: Timeline,
};

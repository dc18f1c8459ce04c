import type { CouplePanel } from '../couple-panel';
import StageHistory from './StageHistory';

export const stageHistory: CouplePanel = {
  id: 'stage-history',
  place: 'aside',
  shownTo: (story) => story.rounds.length > 0,
  Body: StageHistory,
};

import type { CouplePanel } from '../couple-panel';
import Actions from './Actions';

export const actions: CouplePanel = {
  id: 'actions',
  place: 'aside',
  shownTo: (story) => story.state !== 'completed' && story.state !== 'withdrawn',
  Body: Actions,
};

import type { UsPanel } from '../us-panel';
import Milestones from './Milestones';

export const milestones: UsPanel = {
  id: 'milestones',
  place: 'aside',
  shownTo: (us) => us.milestones.length > 0,
  Body: Milestones,
};

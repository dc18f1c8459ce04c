import type { CouplePanel } from '../couple-panel';
import CoupleMilestones from './CoupleMilestones';

export const coupleMilestones: CouplePanel = {
  id: 'couple-milestones',
  place: 'aside',
  shownTo: (story) => story.milestones.length > 0,
  Body: CoupleMilestones,
};

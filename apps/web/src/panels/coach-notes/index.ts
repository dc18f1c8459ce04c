import type { CouplePanel } from '../couple-panel';
import CoachNotes from './CoachNotes';

export const coachNotes: CouplePanel = {
  id: 'coach-notes',
  place: 'aside',
  shownTo: () => true,
  Body: CoachNotes,
};

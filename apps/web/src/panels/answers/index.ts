import type { CouplePanel } from '../couple-panel';
import Answers from './Answers';

export const answers: CouplePanel = {
  id: 'answers',
  place: 'main',
  shownTo: (story) => story.weeks.length > 0,
  Body: Answers,
};

import type { UsPanel } from '../us-panel';
import WordAfter from './WordAfter';

export const wordAfter: UsPanel = {
  id: 'word-after',
  place: 'main',
  shownTo: (us) => us.wordAfter !== null,
  Body: WordAfter,
};

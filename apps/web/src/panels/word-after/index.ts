import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const wordAfter: UsPanel = {
  id: 'word-after',
  place: 'main',
  shownTo: (us) => us.wordAfter !== null,
  Body: lazy(() => import('./WordAfter')),
};

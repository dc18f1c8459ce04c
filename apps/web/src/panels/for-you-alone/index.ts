import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const forYouAlone: UsPanel = {
  id: 'for-you-alone',
  place: 'aside',
  shownTo: () => true,
  Body: lazy(() => import('./ForYouAlone')),
};

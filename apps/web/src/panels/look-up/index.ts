import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const lookUp: UsPanel = {
  id: 'look-up',
  place: 'aside',
  shownTo: () => true,
  Body: lazy(() => import('./LookUp')),
};

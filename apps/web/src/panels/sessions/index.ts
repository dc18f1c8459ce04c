import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const sessions: UsPanel = {
  id: 'sessions',
  place: 'main',
  shownTo: (us) => us.sessions.length > 0,
  Body: lazy(() => import('./Sessions')),
};

import type { UsPanel } from '../us-panel';
import Sessions from './Sessions';

export const sessions: UsPanel = {
  id: 'sessions',
  place: 'main',
  shownTo: (us) => us.sessions.length > 0,
  Body: Sessions,
};

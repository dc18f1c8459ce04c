import { lazy } from 'react';
import type { UsPanel } from '../us-panel';

export const notesForMe: UsPanel = {
  id: 'notes-for-me',
  place: 'aside',
  shownTo: (us) => us.notesForMe.length > 0,
  Body: lazy(() => import('./NotesForMe')),
};

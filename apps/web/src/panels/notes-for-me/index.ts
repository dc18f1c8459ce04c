import type { UsPanel } from '../us-panel';
import NotesForMe from './NotesForMe';

export const notesForMe: UsPanel = {
  id: 'notes-for-me',
  place: 'aside',
  shownTo: (us) => us.notesForMe.length > 0,
  Body: NotesForMe,
};

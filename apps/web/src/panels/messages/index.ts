import type { UsPanel } from '../us-panel';
import Messages from './Messages';

export const messages: UsPanel = {
  id: 'messages',
  place: 'aside',
  shownTo: (us) => us.enrolment.hasCoach,
  Body: Messages,
};

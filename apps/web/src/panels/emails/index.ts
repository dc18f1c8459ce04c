import type { CouplePanel } from '../couple-panel';
import Emails from './Emails';

export const emails: CouplePanel = {
  id: 'emails',
  place: 'main',
  shownTo: () => true,
  Body: Emails,
};

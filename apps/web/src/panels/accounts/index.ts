import type { CouplePanel } from '../couple-panel';
import Accounts from './Accounts';

export const accounts: CouplePanel = {
  id: 'accounts',
  place: 'main',
  shownTo: () => true,
  Body: Accounts,
};

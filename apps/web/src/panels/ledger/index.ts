import type { CouplePanel } from '../couple-panel';
import Ledger from './Ledger';

export const ledger: CouplePanel = {
  id: 'ledger',
  place: 'main',
  shownTo: (story) => story.promises.items.length > 0,
  Body: Ledger,
};

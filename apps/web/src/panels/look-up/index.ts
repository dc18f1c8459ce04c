import type { UsPanel } from '../us-panel';
import LookUp from './LookUp';

export const lookUp: UsPanel = {
  id: 'look-up',
  place: 'aside',
  shownTo: () => true,
  Body: LookUp,
};

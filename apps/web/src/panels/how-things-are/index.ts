import { measuresQuery } from '../../api/us';
import type { UsPanel } from '../us-panel';
import HowThingsAre from './HowThingsAre';

export const howThingsAre: UsPanel = {
  id: 'how-things-are',
  place: 'aside',
  shownTo: (us) => us.where !== null,
  asks: measuresQuery,
  Body: HowThingsAre,
};

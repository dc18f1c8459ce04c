import type { UsPanel } from '../us-panel';
import WhereWeAre from './WhereWeAre';

export const whereWeAre: UsPanel = {
  id: 'where-we-are',
  place: 'main',
  shownTo: (us) => us.where !== null,
  Body: WhereWeAre,
};

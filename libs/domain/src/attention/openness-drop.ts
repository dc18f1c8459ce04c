import type { PartnerFlag } from './attention-flag.js';
import { ratingDrop } from './rating-drop.js';

export const opennessDrop: PartnerFlag = {
  id: 'openness-drop',
  of: 'partner',
  title: 'Openness has dropped',
  tells: 'coach',
  recognise: (record, side) => ratingDrop(record, side, 'openness'),
};

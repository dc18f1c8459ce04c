import type { PartnerFlag } from './attention-flag.js';
import { ratingDrop } from './rating-drop.js';

export const trustDrop: PartnerFlag = {
  id: 'trust-drop',
  of: 'partner',
  title: 'Trust has dropped',
  tells: 'coach',
  recognise: (record, side) => ratingDrop(record, side, 'trust'),
};

import type { UsPanel } from '../us-panel';
import OurConsistency from './OurConsistency';

export const ourConsistency: UsPanel = {
  id: 'our-consistency',
  place: 'aside',
  shownTo: (us) => us.enrolment.state !== 'awaiting-partner',
  Body: OurConsistency,
};

import type { ComponentType } from 'react';
import type { CoupleStory } from '@troth/contract';

/** A part of the coach's page about one couple. */
export interface CouplePanel {
  id: string;
  place: 'top' | 'main' | 'aside';
  shownTo: (story: CoupleStory) => boolean;
  Body: ComponentType<{ story: CoupleStory }>;
}

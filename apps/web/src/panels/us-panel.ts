import type { ComponentType } from 'react';
import type { Us } from '@troth/contract';

/** A part of the couple's own page. `shownTo` leaves it out where it has nothing to say. */
export interface UsPanel {
  id: string;
  place: 'top' | 'main' | 'aside';
  shownTo: (us: Us) => boolean;
  /** What it asks for besides, so that the page can wait for it and nothing moves once it is there. */
  asks?: { readonly queryKey: readonly string[]; readonly queryFn: () => Promise<unknown> };
  Body: ComponentType<{ us: Us }>;
}

import type { Look } from '@troth/contract';

export const widths = ['whole', '320', '390', '640', '1280'] as const;

/** How an email or a page is looked at, its width in CSS pixels included. */
export interface View extends Look {
  readonly width: (typeof widths)[number];
}

export const firstView: View = { width: 'whole', scheme: 'light', program: 'most' };

/** Where an email's HTML stands as it is looked at; `at` may have a query. */
export function addressOf(at: string, { scheme, program }: Look): string {
  return `${at}${at.includes('?') ? '&' : '?'}${new URLSearchParams({ scheme, program }).toString()}`;
}

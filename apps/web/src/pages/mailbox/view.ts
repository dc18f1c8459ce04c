import type { Look } from '@troth/contract';

export const widths = ['whole', '320', '390', '640'] as const;

/** How an email is looked at in the mailbox, its width in CSS pixels included. */
export interface View extends Look {
  readonly width: (typeof widths)[number];
}

export const firstView: View = { width: 'whole', scheme: 'light', program: 'most' };

/** Where an email's HTML stands as it is looked at. */
export function addressOf(at: string, { scheme, program }: Look): string {
  return `${at}?${new URLSearchParams({ scheme, program }).toString()}`;
}

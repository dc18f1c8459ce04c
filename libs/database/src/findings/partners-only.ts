import { attentionFlags } from '@troth/domain';

/** Flags that only bring the partner a gentle email; the coach hears of it later, if it goes on. */
export const flagsForPartnersOnly: readonly string[] = Object.values(attentionFlags)
  .filter(({ tells }) => tells === 'partner')
  .map(({ id }) => id);

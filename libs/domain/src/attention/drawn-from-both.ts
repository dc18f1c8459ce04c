import type { AttentionFlag } from './attention-flag.js';
import { attentionFlags } from './registry.js';

/** The flags that come of what both partners answered, by id. */
export const flagsDrawnFromBoth: readonly string[] = Object.values<AttentionFlag>(attentionFlags)
  .filter((flag) => flag.of === 'couple' || flag.drawnFrom === 'both')
  .map(({ id }) => id);

import type { Say } from '@troth/messages';
import { messages } from './messages';

/** Own minus seen view, without a sign: which of the two is higher is said. */
export function gapFigure(points: number, say: Say): string {
  if (points === 0) return '0';
  return say(points > 0 ? messages.ownHigher : messages.seenHigher, { points: Math.abs(points) });
}

import { smallestGroup } from './join-small.js';

/** A number of couples to the nearest five, so that one who comes or goes between two months does not show. */
export function inFives(count: number): number {
  return Math.round(count / 5) * 5;
}

/** How many of a whole: in a hundred, in steps of five, or all but fewer than ten. */
export type Share = number | 'nearly-all';

/** Null where they are fewer than ten, or none. */
export function shareOf(part: number, whole: number): Share | null {
  if (part < smallestGroup) return null;
  return whole - part < smallestGroup ? 'nearly-all' : inFives((100 * part) / whole);
}

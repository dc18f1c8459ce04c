import { defineMessages, type Say } from '@troth/messages';

/** From 1; `optional` ones come only where both partners want them. */
export interface StagePlace {
  readonly number: number;
  readonly of: number;
  readonly optional: number;
}

const messages = defineMessages('programme', {
  place: 'Stage {number} ({all, plural, =4 {of four} =5 {of five} =6 {of six} =7 {of seven} other {of #}})',
  placeWithOptional:
    'Stage {number} ({all, plural, =4 {of four, and a fifth} =5 {of five, and a sixth} =6 {of six, and a seventh} other {of #, and one more}} if you both want it)',
});

/** `Stage 1 (of five, and a sixth if you both want it)`: the same wherever a couple reads where it is. */
export function placeInWords({ number, of: all, optional }: StagePlace, say: Say): string {
  return say(optional === 0 ? messages.place : messages.placeWithOptional, { number, all });
}

import { defineMessages, type Say } from '@troth/messages';
import { fewestForGap, surelyApart, wideGap, wordedGap, type PerceptionGap } from './perception-gap.js';

const messages = defineMessages('consistency.gap', {
  few: 'Promises of {name}: {promises, plural, =0 {no promise} one {# promise} other {# promises}} that both have marked so far. A gap is told from {fewest} on.',
  told: 'Promises of {name}: {sure, select, no {no clear gap} wide {the two views lie far apart} other {the two views lie apart}}. Of the last {promises} that both have marked: {points, plural, =0 {both views alike} one {# point apart} other {# points apart}}{higher, select, own {, the own view higher} seen {, the seen view higher} other {}}. The true difference is most likely {least} to {most} points.',
});

interface ToldGap {
  readonly name: string;
  readonly gap: PerceptionGap | null;
  /** How many promises both have marked. */
  readonly promises: number;
}

/** What one partner's gap amounts to, in a sentence: clear once its range leaves nought out, wide as the flag has it. */
export function gapInWords({ name, gap, promises }: ToldGap, say: Say): string {
  if (gap === null) return say(messages.few, { name, promises, fewest: fewestForGap });
  const { higher, ...figures } = wordedGap(gap);
  const apart = surelyApart(gap);
  const sure = apart > wideGap ? 'wide' : apart > 0 ? 'yes' : 'no';
  return say(messages.told, { name, sure, promises: gap.promises, higher: higher ?? 'neither', ...figures });
}

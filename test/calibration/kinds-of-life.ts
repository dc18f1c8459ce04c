import type { AttentionFlagId, WatchedScale } from '@troth/domain';
import type { Kind } from './kinds.js';

const rising = (points: number): NonNullable<Kind['shift']> => {
  return (week) => (points * Math.min(Math.max(week, 0), 10)) / 10;
};
const lowTrust = { from: 3, to: 5 };
const before = (since: number) => since < 0;
const found = (flag: AttentionFlagId, within: number) => ({ happens: { flags: [flag], within } }) as const;
const throughout = (flag: AttentionFlagId, within: number) =>
  ({ fromTheStart: true, happens: { flags: [flag], within } }) as const;

function trustAlone(shift: (since: number) => number): NonNullable<Kind['shift']> {
  return (since, scale: WatchedScale, side) => (scale === 'trust' && side === 'a' ? shift(since) : 0);
}

/** Every kind of couple that a flag beside those of change is for, or must leave alone; a new one is its line. */
export const kindsOfLife: readonly Kind[] = [
  { name: 'low from the first week on (1 to 2.5)', level: { from: 1, to: 2.5 }, ...throughout('staying-low', 10) },
  { name: 'nothing changes from 4 to 9', level: { from: 4, to: 9 }, happens: null, judged: ['staying-low'] },
  {
    name: 'trust falls by 5 and stays',
    shift: trustAlone((since) => (since < 0 ? 0 : -5)),
    ...found('staying-low', 8),
  },
  { name: 'nothing changes from 3 to 5', level: lowTrust, ...throughout('no-improvement', 20) },
  ...[2, 3].map((points): Kind => ({
    name: `a rise of ${points} over ten weeks, from 3 to 5`,
    level: lowTrust,
    shift: rising(points),
    happens: null,
    judged: ['no-improvement'],
    fromTheStart: true,
  })),
  { name: 'half a year in one stage', life: { stay: 26 }, ...throughout('long-stay', 13) },
  ...[0.1, 0.4].map((kept): Kind => ({
    name: `promises kept fall from 0.8 to ${kept}`,
    life: { kept: (since) => (before(since) ? 0.8 : kept) },
    ...found('promises-collapsing', 8),
  })),
  {
    name: 'promises kept fall from 0.8 to 0.1 in the seen view alone',
    life: { kept: () => 0.8, seenOtherwise: (since) => (before(since) ? 0.05 : 0.88) },
    ...found('promises-collapsing', 8),
  },
  {
    name: 'four of five promises excused',
    life: { excused: (since) => (before(since) ? 0.1 : 0.8) },
    ...found('excused-or-untold', 8),
  },
  {
    name: 'four of five promises never told of',
    life: { untold: (since) => (before(since) ? 0.1 : 0.8) },
    ...found('excused-or-untold', 8),
  },
  {
    name: 'one in five kept promises seen otherwise',
    life: { seenOtherwise: () => 0.2 },
    happens: null,
    judged: ['perception-gap'],
  },
  ...[0.5, 0.67].map((share): Kind => ({
    name: `of promises called kept ${share} seen otherwise`,
    life: { kept: () => 1, seenOtherwise: (since) => (before(since) ? 0.05 : share) },
    ...found('perception-gap', 12),
  })),
  { name: 'a note that nobody reads', life: { words: 'note' }, ...found('note', 1) },
  { name: 'a reply that nobody reads', life: { words: 'reply' }, ...found('reply', 1) },
  { name: 'a message that nobody reads', life: { words: 'message' }, ...found('message', 1) },
  {
    name: 'a fall of 3 in the six questions',
    life: { measured: (since) => (before(since) ? 0 : -3) },
    ...found('not-on-track', 9),
  },
  { name: 'no change in the six questions', life: { measured: () => 0 }, ...throughout('not-on-track', 17) },
  {
    name: 'a rise of 3 in the six questions',
    life: { measured: (since) => 3 * Math.min(Math.max(since + 8, 0) / 8, 1) },
    happens: null,
    judged: ['not-on-track'],
  },
];

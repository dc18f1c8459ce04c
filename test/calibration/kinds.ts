import type { AttentionFlagId, Side, WatchedScale } from '@troth/domain';
import type { Life } from './simulate-life.js';

/** What becomes of a couple's answers, week by week. */
export interface Kind {
  readonly name: string;
  /** By how many points one partner's level on one scale differs, `week` counted from 0 and from the change's beginning. */
  shift?(week: number, scale: WatchedScale, side: Side): number;
  /** What a partner answers of a week; where it says nothing, as the setting has it. */
  answers?(week: number, side: Side): boolean;
  /** Where levels lie, instead of where they usually do. */
  readonly level?: { readonly from: number; readonly to: number };
  /** How much of a week's noise all scales of one person share, 0–1. */
  readonly sharedNoise?: number;
  /** By how much people's noise differs, as the SD of its logarithm. */
  readonly unequalNoise?: number;
  /** Null where nothing happens that should be found: what is found then is false. */
  readonly happens: { readonly flags: readonly AttentionFlagId[]; readonly within: number } | null;
  /** It begins in the first week, and not later. */
  readonly fromTheStart?: boolean;
  /** What else than the flags of change is judged where nothing happens. */
  readonly judged?: readonly AttentionFlagId[];
  /** What one partner's promises, stages, words and measures are like, where not as usual. */
  readonly life?: Life;
}

/** Whether it is there for the flags of change. */
export function isOfChange({ happens, life }: Kind): boolean {
  return happens ? happens.flags.includes('trust-drop') : life === undefined;
}

const drops = ['trust-drop', 'openness-drop', 'closeness-drop'] as const;
const order: readonly WatchedScale[] = ['trust', 'openness', 'closeness'];
const taking = (scales: number, scale: WatchedScale, side: Side) => side === 'a' && order.indexOf(scale) < scales;
const scalesInWords = ['', 'one scale', 'two scales', 'three scales'];

function drop(points: number, scales: number, within: number, more: Partial<Kind> = {}): Kind {
  return {
    name: `a lasting drop of ${points} in ${scalesInWords[scales]}${more.name ?? ''}`,
    shift: (since, scale, side) => (since >= 0 && taking(scales, scale, side) ? -points : 0),
    happens: { flags: drops, within },
    ...(more.level && { level: more.level }),
  };
}

/** Found in time is found before half of it has happened. */
function decline(points: number, scales: number): Kind {
  return {
    name: `a decline of ${points} over ten weeks in ${scalesInWords[scales]}`,
    shift: (since, scale, side) =>
      since >= 0 && taking(scales, scale, side) ? (-points * Math.min(since + 1, 10)) / 10 : 0,
    happens: { flags: drops, within: 5 },
  };
}

export const nothing: Kind = {
  name: 'nothing changes',
  happens: null,
  judged: [
    'missed-twice',
    'missed-three-times',
    'long-stay',
    'promises-collapsing',
    'excused-or-untold',
    'perception-gap',
    'note',
    'reply',
    'message',
  ],
};

/** The drops of the targets, in the order of the table. */
export const drops3and2 = [drop(3, 2, 3), drop(3, 1, 3), drop(2, 2, 5), drop(2, 1, 5)];

export const steepDecline = decline(6, 2);

/** Every kind of couple whose ratings change or do not; a new one is its line. */
export const kindsOfChange: readonly Kind[] = [
  nothing,
  {
    name: 'a slow rise of 3 over twenty weeks',
    shift: (since) => (3 * Math.min(Math.max(since + 8, 0), 20)) / 20,
    happens: null,
  },
  { name: 'nothing changes at the floor (0.5 to 1.5)', level: { from: 0.5, to: 1.5 }, happens: null },
  { name: 'nothing changes at the ceiling (9 to 10)', level: { from: 9, to: 10 }, happens: null },
  { name: 'nothing changes, scales share 0.3 of their noise', sharedNoise: 0.3, happens: null },
  { name: 'nothing changes, people’s noise differs by a third', unequalNoise: 0.3, happens: null },
  {
    name: 'one bad week, 4 lower in two scales',
    shift: (since, scale, side) => (since === 0 && taking(2, scale, side) ? -4 : 0),
    happens: null,
  },
  ...drops3and2,
  drop(3, 2, 3, { name: ' from the ceiling', level: { from: 9, to: 10 } }),
  decline(4, 1),
  decline(4, 2),
  decline(4, 3),
  decline(6, 1),
  steepDecline,
  {
    name: 'one partner falls silent',
    answers: (since, side) => side === 'b' || since < 0,
    happens: { flags: ['missed-twice', 'missed-three-times'], within: 4 },
  },
];

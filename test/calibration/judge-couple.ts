import {
  attentionFlags,
  changeEpisodes,
  sides,
  type AttentionFlag,
  type AttentionFlagId,
  type Condition,
  type CoupleRecord,
  type ScaleNoise,
  type Side,
} from '@troth/domain';
import { recordUntil } from './record-until.js';
import { calendar, type SimulatedCouple } from './simulate.js';

/** The flags that are simulated: those that look at ratings and at what was answered. */
export const judgedFlags = [
  'trust-drop',
  'openness-drop',
  'closeness-drop',
  'missed-twice',
  'missed-three-times',
] as const satisfies readonly AttentionFlagId[];

type JudgedFlag = (typeof judgedFlags)[number];

/** One flag that goes up: in which week, counted from 0, and in which it was confirmed. */
export interface Raised {
  readonly flag: JudgedFlag;
  readonly side: Side;
  readonly week: number;
  readonly confirmed: number | null;
}

/** Every flag that goes up while this couple's weeks close, by what is assumed of the noise. */
export function judgeCouple(couple: SimulatedCouple): readonly Raised[] {
  return [...sides.flatMap((side) => dropsByFlags(couple, side)), ...silences(couple)];
}

/** The drops alone, as they are found where a practice has figures of its own for the noise. */
export function dropsOf(couple: SimulatedCouple, side: Side, noise?: ScaleNoise): readonly Raised[] {
  return changeEpisodes(couple.weeks[side], noise).map(({ fell: [first], foundIn, confirmedIn }) => ({
    flag: `${first}-drop` as const,
    side,
    week: calendar.indexOf(foundIn),
    confirmed: confirmedIn === null ? null : calendar.indexOf(confirmedIn),
  }));
}

/** The flags themselves are asked around each finding and confirmation: they must say the same. */
function dropsByFlags(couple: SimulatedCouple, side: Side): readonly Raised[] {
  const drops = dropsOf(couple, side);
  for (const { flag, week, confirmed } of drops) {
    const levelIn = (closed: number) => condition(flag, recordUntil(couple, closed + 1), side)?.level ?? 0;
    const isConfirmed =
      confirmed === null || (levelIn(confirmed) >= 2 && (confirmed === week || levelIn(confirmed - 1) < 2));
    if (levelIn(week - 1) > 0 || levelIn(week) === 0 || !isConfirmed)
      throw new Error(`${flag} does not go up in week ${week}, in which its drop is found. Look at scale-drop.ts.`);
  }
  return drops;
}

function silences(couple: SimulatedCouple): readonly Raised[] {
  const raised: Raised[] = [];
  for (let closed = 2; closed <= calendar.length; closed++) {
    for (const side of sides) {
      if (couple.weeks[side][closed - 1]!.answered) continue;
      const record = recordUntil(couple, closed);
      for (const flag of ['missed-twice', 'missed-three-times'] as const) {
        if (!condition(flag, record, side)) continue;
        raised.push({ flag, side, week: closed - 1, confirmed: closed - 1 });
      }
    }
  }
  return raised;
}

function condition(id: JudgedFlag, record: CoupleRecord, side: Side): Condition | null {
  const flag: AttentionFlag = attentionFlags[id];
  return flag.of === 'partner' ? flag.condition(record, side) : null;
}

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
import { calendar } from './calendar.js';
import type { LivedCouple } from './lived-couple.js';
import { recordUntil } from './record-until.js';
import type { SimulatedCouple } from './simulate.js';

const ids = Object.keys(attentionFlags) as readonly AttentionFlagId[];

export const dropFlags = ids.filter((id) => attentionFlags[id].basis === 'change');

/** Every flag that is simulated on some kind of couple. */
export const judgedFlags = ids.filter((id) => attentionFlags[id].basis !== 'fact');

/** One flag that goes up: in which week, counted from 0, and in which it was confirmed. */
export interface Raised {
  readonly flag: AttentionFlagId;
  readonly side: Side;
  readonly week: number;
  readonly confirmed: number | null;
}

/** Which of these flags go up while this couple's weeks close, by what is assumed of the noise; the first time of each. */
export function judgeCouple(couple: LivedCouple, flags: readonly AttentionFlagId[]): readonly Raised[] {
  const asksOfDrops = flags.some((flag) => dropFlags.includes(flag));
  const others = flags.filter((flag) => !dropFlags.includes(flag));
  return [...(asksOfDrops ? sides.flatMap((side) => dropsByFlags(couple, side)) : []), ...firstTimes(couple, others)];
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
function dropsByFlags(couple: LivedCouple, side: Side): readonly Raised[] {
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

function firstTimes(couple: LivedCouple, flags: readonly AttentionFlagId[]): readonly Raised[] {
  const raised: Raised[] = [];
  const waiting = new Set(sides.flatMap((side) => flags.map((flag) => ({ flag, side }))));
  for (let closed = 1; closed <= calendar.length && waiting.size > 0; closed += 1) {
    const record = recordUntil(couple, closed);
    for (const one of waiting) {
      const found = condition(one.flag, record, one.side);
      if (!found) continue;
      waiting.delete(one);
      raised.push({ ...one, week: closed - 1, confirmed: found.level > 1 ? closed - 1 : null });
    }
  }
  return raised;
}

/** A couple's flag is looked at once, as if it were of the partner in whom things change. */
function condition(id: AttentionFlagId, record: CoupleRecord, side: Side): Condition | null {
  const flag: AttentionFlag = attentionFlags[id];
  if (flag.of === 'partner') return flag.condition(record, side);
  return side === 'a' ? flag.condition(record) : null;
}

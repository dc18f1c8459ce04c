import { sides, type CoupleRecord } from '../record/couple-record.js';
import type { AttentionFlag } from './attention-flag.js';
import type { Finding } from './episode.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const all: readonly AttentionFlag[] = Object.values(attentionFlags);

/** Every condition that holds now. Once a couple has ended, nothing is left to do for them but to read their words. */
export function findConditions(record: CoupleRecord): readonly Finding[] {
  return rulesFor(record).flatMap((flag) => holding(flag, record));
}

/** When time alone changes a condition next; null where only what somebody does can. */
export function nextLook(record: CoupleRecord): Date | null {
  const moments = rulesFor(record).flatMap((flag) => {
    if (flag.of === 'couple') return flag.moments?.(record) ?? [];
    return sides.flatMap((side) => flag.moments?.(record, side) ?? []);
  });
  const toCome = moments.filter((at) => at > record.at).map((at) => at.getTime());
  return toCome.length === 0 ? null : new Date(Math.min(...toCome));
}

function rulesFor({ enrolment: { state } }: CoupleRecord): readonly AttentionFlag[] {
  const hasEnded = state === 'completed' || state === 'withdrawn';
  return all.filter(({ urgency }) => !hasEnded || urgency === 'words');
}

function holding(flag: AttentionFlag, record: CoupleRecord): readonly Finding[] {
  const named = flag.id as AttentionFlagId;
  if (flag.of === 'couple') {
    const condition = flag.condition(record);
    return condition ? [{ flag: named, side: null, condition }] : [];
  }
  return sides.flatMap((side) => {
    const condition = flag.condition(record, side);
    return condition ? [{ flag: named, side, condition }] : [];
  });
}

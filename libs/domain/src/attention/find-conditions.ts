import { sides, type CoupleRecord } from '../record/couple-record.js';
import type { AttentionFlag } from './attention-flag.js';
import type { Finding } from './episode.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const all: readonly AttentionFlag[] = Object.values(attentionFlags);

/** Every condition that holds now. Once a couple has ended, nothing is left to do for them but to read their words. */
export function findConditions(record: CoupleRecord): readonly Finding[] {
  const { state } = record.enrolment;
  const hasEnded = state === 'completed' || state === 'withdrawn';
  return all.filter(({ urgency }) => !hasEnded || urgency === 'words').flatMap((flag) => holding(flag, record));
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

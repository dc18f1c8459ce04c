import type { Side } from '../enrolment/partner.js';
import { sides, type CoupleRecord } from '../record/couple-record.js';
import type { AttentionFlag, Finding } from './attention-flag.js';
import type { RaisedFlag } from './over.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

const all: readonly AttentionFlag[] = Object.values(attentionFlags);

/**
 * Every flag that a record calls for now. (flag, side, key) names each for good: one that was raised or cleared
 * before is not raised again.
 */
export function recogniseAttention(record: CoupleRecord): readonly RaisedFlag[] {
  return all.flatMap((flag) => raised(flag, record));
}

/** Those of them alone that an answer brings up before its week has closed. */
export function recogniseOnAnswer(record: CoupleRecord): readonly RaisedFlag[] {
  return all.filter(({ onAnswer }) => onAnswer).flatMap((flag) => raised(flag, record));
}

function raised(flag: AttentionFlag, record: CoupleRecord): readonly RaisedFlag[] {
  const named = (side: Side | null) => (finding: Finding) => ({ flag: flag.id as AttentionFlagId, side, ...finding });
  if (flag.of === 'couple') return flag.recognise(record).map(named(null));
  return sides.flatMap((side) => flag.recognise(record, side).map(named(side)));
}

import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord } from '../record/couple-record.js';
import type { AttentionFlag, Finding } from './attention-flag.js';
import { attentionFlags, type AttentionFlagId } from './registry.js';

/** A flag that is up, as it was raised. */
export interface RaisedFlag extends Finding {
  readonly flag: AttentionFlagId;
  /** The partner that it is of; null for the couple's. */
  readonly side: Side | null;
}

/**
 * Those of the flags that are up whose reason is gone by now: they come down by themselves, and their names are not
 * raised again. One that only a person can settle, or that a newer version raised, stays up.
 */
export function flagsThatAreOver<Flag extends RaisedFlag>(record: CoupleRecord, up: readonly Flag[]): readonly Flag[] {
  return up.filter((raised) => {
    const flag: AttentionFlag | undefined = attentionFlags[raised.flag];
    if (flag?.of === 'couple') return flag.isOver(record, raised);
    return flag !== undefined && raised.side !== null && flag.isOver(record, raised, raised.side);
  });
}

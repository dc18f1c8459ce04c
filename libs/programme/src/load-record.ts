import { loadCoupleRecord } from '@troth/database';
import type { CoupleRecord, Enrolment } from '@troth/domain';
import { openOr } from '@troth/sealing';
import type { Work } from './work.js';

/** A couple's record as it stands now. What cannot be opened any more reads as if it had not been told. */
export function loadRecord({ tx, now, keys }: Work, couple: Enrolment): Promise<CoupleRecord> {
  return loadCoupleRecord(tx, couple, now, (sealed, place) => openOr(keys, sealed, place, ''));
}

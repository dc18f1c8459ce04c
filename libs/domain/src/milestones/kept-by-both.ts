import { pairedPromises } from '../consistency/paired-promises.js';
import { closedWeeks, type PartnerRecord } from '../record/couple-record.js';

/** How many of a partner's promises both have marked as kept, in weeks that have closed. */
export function keptByBoth(record: PartnerRecord): number {
  const closed = new Set(closedWeeks(record).map(({ week }) => week));
  return pairedPromises(record.promises, closed).filter(({ own, seen }) => own === 1 && seen === 1).length;
}

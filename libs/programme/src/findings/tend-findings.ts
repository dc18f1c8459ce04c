import { couplesToPlace, couplesToReview, loadEnrolment } from '@troth/database';
import { findingsVersion } from '@troth/domain';
import type { Work } from '../work.js';
import { placeInList } from './place-in-list.js';
import { reviewFindings } from './review-findings.js';

export interface Tended {
  /** Couples of which something came back by its date. */
  readonly back: number;
  /** Couples that were last reviewed by older rules. */
  readonly reviewed: number;
}

/** What nobody's act brings about: what was left in peace comes back, and couples are reviewed by today's rules. */
export async function tendFindings(work: Work, limit: number): Promise<Tended> {
  const { tx, now } = work;
  const back = await couplesToPlace(tx, now, limit);
  for (const ref of back) {
    const couple = await loadEnrolment(tx, ref);
    if (couple) await placeInList(work, couple);
  }
  const behind = await couplesToReview(tx, findingsVersion, limit);
  for (const ref of behind) {
    const couple = await loadEnrolment(tx, ref);
    if (couple) await reviewFindings(work, couple);
  }
  return { back: back.length, reviewed: behind.length };
}

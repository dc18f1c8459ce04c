import {
  consentPurposes,
  consentVersions,
  type ConsentPurpose,
  type ConsentScope,
  type ConsentVersion,
} from './consent.js';

/** One time that somebody agreed, and when they took it back. */
export interface KeptConsent {
  readonly scope: ConsentScope;
  readonly version: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What one person said last of a purpose, and whether it is asked about with other words now. */
export interface ConsentStanding {
  readonly purpose: ConsentPurpose;
  /** What was said last; null where they were never asked, or did not agree. */
  readonly kept: KeptConsent | null;
  readonly holds: boolean;
  /** The version to agree to where today's words are not what holds; null where they are. */
  readonly asks: ConsentVersion | null;
}

/**
 * How a person stands to each purpose. What they said of it by itself counts, else what they agreed to when all was one;
 * an earlier version holds until they agree to the later one or take it back.
 */
export function consentStandings(kept: readonly KeptConsent[]): readonly ConsentStanding[] {
  const inOrder = kept.toSorted((one, other) => one.givenAt.getTime() - other.givenAt.getTime());
  return consentPurposes.map((purpose) => {
    const last =
      inOrder.findLast(({ scope }) => scope === purpose) ?? inOrder.findLast(({ scope }) => scope === 'all') ?? null;
    const holds = last !== null && last.withdrawnAt === null;
    const isOfToday = holds && last.scope === purpose && last.version === consentVersions[purpose];
    return { purpose, kept: last, holds, asks: isOfToday ? null : consentVersions[purpose] };
  });
}

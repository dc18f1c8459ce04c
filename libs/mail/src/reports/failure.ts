import type { Weighed } from '../answer/weigh-refusal.js';

/** What a mail system or a mailbox provider says about one email of ours. */
export interface Failure {
  readonly kind: 'failure';
  /** `delayed`: it is still being tried; nothing is to be counted yet. */
  readonly weight: Weighed['weight'] | 'delayed' | 'complaint';
  readonly evidence: Evidence;
  /** Where the address that the email was sent from may stand, for notices that come to one address for all. */
  readonly about: string;
}

export interface Evidence {
  /** Enhanced (`5.1.1`) where there is one, else of SMTP (`550`); null for none. */
  readonly code: string | null;
  /** The server's own, 500 characters at most; null for none. */
  readonly words: string | null;
  readonly rule: string;
}

/** The mildest first: of several recipients behind an address, the mildest word counts. */
const weights = ['delayed', 'policy', 'soft', 'hard'] as const;

export interface Finding {
  readonly weight: (typeof weights)[number];
  readonly evidence: Evidence;
}

const WORDS_LIMIT = 500;

/** Evidence with its words on one line, within their limit. */
export function evidenceOf(code: string | null, words: string, rule: string): Evidence {
  const line = words
    .slice(0, 4 * WORDS_LIMIT)
    .replace(/\s+/g, ' ')
    .trim();
  return { code, words: line === '' ? null : line.slice(0, WORDS_LIMIT), rule };
}

/** The mildest of what is said; null where nothing is. */
export function mildest(findings: readonly Finding[]): Finding | null {
  return findings.toSorted((x, y) => weights.indexOf(x.weight) - weights.indexOf(y.weight))[0] ?? null;
}

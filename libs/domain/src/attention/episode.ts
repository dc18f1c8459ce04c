import type { Side } from '../enrolment/partner.js';
import type { Id } from '../ids.js';
import type { Condition, Level } from './attention-flag.js';
import type { AttentionFlagId } from './registry.js';

/** Left in peace since `at`, up to `until` (null: for good), or until it is worse than `level`. */
export interface Quiet {
  readonly as: 'seen' | 'snoozed';
  readonly at: Date;
  readonly until: Date | null;
  readonly level: Level;
}

/** One unbroken time in which a rule's condition holds for one subject; at most one is open per rule and subject. */
export interface Episode {
  readonly id: Id;
  /** The rule's id; one that this version does not know was found by a newer version. */
  readonly kind: string;
  /** The partner that it is of; null for the couple's. */
  readonly side: Side | null;
  readonly level: Level;
  /** Since when its condition has held. */
  readonly since: Date;
  /** When it last got worse; when it was found, where it never did. */
  readonly worseAt: Date;
  readonly quiet: Quiet | null;
}

/** A condition that holds, with the rule that it is of and the partner whose it is. */
export interface Finding {
  readonly flag: AttentionFlagId;
  readonly side: Side | null;
  readonly condition: Condition;
}

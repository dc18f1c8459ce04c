import type { Message, Say } from '@troth/messages';
import type { LocalWeek } from '../calendar/local-week.js';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord } from '../record/couple-record.js';

/** How serious: 1 to watch (shown on the dashboard alone), 2 clear (the coach is mailed), 3 serious. */
export type Level = 1 | 2 | 3;

/** A condition as it stands: since when it has held, and the weeks and figures that its sentence is worded from. */
export interface Condition {
  readonly level: Level;
  readonly since: Date;
  readonly weeks: readonly LocalWeek[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What the sentence of a condition is worded from. */
export type Behind = Pick<Condition, 'since' | 'weeks' | 'figures'>;

/**
 * What a flag asks of the coach, the most urgent first: to read what a person wrote, to look at a couple that may be
 * getting worse or cannot be reached, and what is apart from worry: a choice, housekeeping, good news.
 */
export const urgencies = ['words', 'worry', 'apart'] as const;

export type Urgency = (typeof urgencies)[number];

/**
 * What a flag rests on: the detector of drops, a rule of its own over the record, or a fact: what somebody did, said or
 * was told. A fact has no error to measure; `npm run calibrate` measures the others.
 */
export type Basis = 'change' | 'rule' | 'fact';

interface Words {
  /** Its name in the registry. */
  readonly id: string;
  /** What the coach reads; a flag that tells the partner is for that partner's gentle email only. */
  readonly messages: { readonly title: Message };
  readonly tells: 'coach' | 'partner';
  readonly urgency: Urgency;
  readonly basis: Basis;
  /** False where no alert tells of it, whatever its level: the coach's list and the digest have it. */
  readonly mailed?: false;
  /** When it goes up and comes down, in a sentence or two with the numbers of the rule itself. */
  readonly rule: (say: Say) => string;
  /** The evidence in a sentence; null where what an earlier version kept does not hold enough, and its own words say it. */
  readonly wording: (behind: Behind, say: Say) => string | null;
}

export interface PartnerFlag extends Words {
  readonly of: 'partner';
  /** Whose answers it comes of. What comes of both is in no partner's export, and is erased with either of them. */
  readonly drawnFrom: 'one' | 'both';
  /** The condition as it stands at `record.at`, worked out from the whole record; null where it does not hold. */
  readonly condition: (record: CoupleRecord, side: Side) => Condition | null;
  /** The instants at which time alone changes it, over or to come, where there are any. */
  readonly moments?: (record: CoupleRecord, side: Side) => readonly Date[];
}

/** A couple's flag is always drawn from both. */
export interface CoupleFlag extends Words {
  readonly of: 'couple';
  readonly condition: (record: CoupleRecord) => Condition | null;
  readonly moments?: (record: CoupleRecord) => readonly Date[];
}

export type AttentionFlag = PartnerFlag | CoupleFlag;

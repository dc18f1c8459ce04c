import type { Message, Say } from '@troth/messages';
import type { LocalWeek } from '../calendar/local-week.js';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord } from '../record/couple-record.js';

/** Why a flag was raised, without names or answers' texts: one sentence, the weeks and the figures behind it. */
export interface Evidence {
  readonly text: string;
  readonly weeks: readonly LocalWeek[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What the sentence of an evidence can be worded from. */
export type Figures = Pick<Evidence, 'weeks' | 'figures'>;

/**
 * One time that a flag is to be raised. The key is the same whenever the same thing is found again; where a flag asks
 * the coach to read words, it begins with the id of what holds them.
 */
export interface Finding {
  readonly key: string;
  readonly evidence: Evidence;
}

/**
 * What a flag asks of the coach, the most urgent first: to read what a person wrote, to look at a couple that may be
 * getting worse, to help where emails or views go apart, to know of a choice, and to do what can wait.
 */
export const urgencies = ['words', 'worry', 'trouble', 'choice', 'housekeeping'] as const;

export type Urgency = (typeof urgencies)[number];

interface Words {
  /** Its name in the registry. */
  readonly id: string;
  /** What the coach reads; a flag that tells the partner is for that partner's gentle email only. */
  readonly messages: { readonly title: Message };
  readonly tells: 'coach' | 'partner';
  readonly urgency: Urgency;
  /** Whether an answer brings it up at once; what else an answer tells waits until its week has closed. */
  readonly onAnswer: boolean;
  /** The sentence of its evidence, from the weeks and figures; null where they do not hold enough, and what was kept says it. */
  readonly wording: (behind: Figures, say: Say) => string | null;
}

export interface PartnerFlag extends Words {
  readonly of: 'partner';
  /** Whose answers it comes of. What comes of both is in no partner's export, and is erased with either of them. */
  readonly drawnFrom: 'one' | 'both';
  readonly recognise: (record: CoupleRecord, side: Side) => readonly Finding[];
  /** Whether the reason of what was found is gone, so that the flag comes down by itself. */
  readonly isOver: (record: CoupleRecord, found: Finding, side: Side) => boolean;
}

/** A couple's flag is always drawn from both. */
export interface CoupleFlag extends Words {
  readonly of: 'couple';
  readonly recognise: (record: CoupleRecord) => readonly Finding[];
  readonly isOver: (record: CoupleRecord, found: Finding) => boolean;
}

export type AttentionFlag = PartnerFlag | CoupleFlag;

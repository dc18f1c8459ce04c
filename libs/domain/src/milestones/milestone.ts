import type { Message } from '@troth/messages';
import type { Side } from '../enrolment/partner.js';
import type { CoupleRecord } from '../record/couple-record.js';
import type { EventName } from '../events/catalogue.js';
import type { StageId } from '../programmes/stage.js';

/** One time that a milestone was reached. The key is the same whenever it is recognised again. */
export interface Recognition {
  /** The id of the round that it belongs to, or empty for what happens once. */
  readonly key: string;
  readonly stage: StageId | null;
}

interface Named {
  /** Its name in the registry. */
  readonly id: string;
  /** Whether it can be reached again in another round. */
  readonly repeats: boolean;
  /** The events that can complete it: after each of them a couple's record is looked at. */
  readonly after: readonly [EventName, ...EventName[]];
}

interface CoachMessages {
  readonly title: Message;
  /** What the coach could do next. */
  readonly coachPrompt: Message;
}

interface Told extends Named {
  /** Whether an email of its own tells it, and not the one for milestones. */
  readonly ownEmail: boolean;
  /** The couple, or the one partner, reads `title` and `body`. */
  readonly messages: CoachMessages & { readonly body: Message };
}

/** Told to that partner and the coach. */
export interface PartnerMilestone extends Told {
  readonly of: 'partner';
  /** Where it is drawn from both partners' marks, it tells what the other saw: to its partner only while both share that. */
  readonly drawnFrom?: 'both';
  readonly recognise: (record: CoupleRecord, side: Side) => readonly Recognition[];
}

/** Told to both partners and the coach. */
export interface CoupleMilestone extends Told {
  readonly of: 'couple';
  readonly recognise: (record: CoupleRecord) => readonly Recognition[];
}

/** Told to the coach alone: it comes of both partners' answers, which neither may learn of. */
export interface CoachMilestone extends Named {
  readonly of: 'coach';
  readonly messages: CoachMessages;
  readonly recognise: (record: CoupleRecord) => readonly Recognition[];
}

export type Milestone = PartnerMilestone | CoupleMilestone | CoachMilestone;

/** A milestone that is reached once at most. */
export function once(reached: boolean): readonly Recognition[] {
  return reached ? [{ key: '', stage: null }] : [];
}

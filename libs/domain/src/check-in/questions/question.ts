import type { Message } from '@troth/messages';
import type { Reliability } from '../../consistency/reliability.js';
import type { Stage } from '../../programmes/stage.js';

/** What a stage says of the questions that it words itself. */
export type StageWords = Pick<Stage, 'focusQuestion' | 'readinessQuestion'>;

/** A question of the check-in that is answered with a whole number. What becomes of its answers follows from this. */
interface Question {
  /** What its answers are kept under: never changed, and never used again for another question. */
  readonly id: string;
  /** One or two words, for tables, charts and reports. */
  readonly name: Message;
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly minLabel: Message;
    readonly maxLabel: Message;
  };
  /** By how much its answers differ by chance: they are compared over the weeks, in the report too. Null where they are not. */
  readonly reliability: Reliability | null;
  /** Whether the coach sees a chart of it. */
  readonly charted: boolean;
  /** How a reply by email answers it; null where it does not. */
  readonly reply: ReplyToQuestion | null;
}

interface ReplyToQuestion {
  /** What else it may be called than its name in any language, in small letters. */
  readonly names: readonly string[];
  /** An answer for the email that explains how to reply. */
  readonly example: number;
}

/** `inReply` is what a number stands for in the email that explains how to reply, such as “how open”. */
interface EveryWeek extends Question {
  readonly asked: 'every-week';
  readonly text: Message;
  readonly reply: (ReplyToQuestion & { readonly inReply: Message }) | null;
}

/** Asked only where the stage is scored, in the stage's own words. */
interface InScoredStages extends Question {
  readonly asked: 'in-scored-stages';
  readonly text: (stage: StageWords) => Message;
}

export type CheckInQuestion = EveryWeek | InScoredStages;

/** Declares a question as it is, so that its id and when it is asked are known to the compiler. */
export function defineQuestion<const Declared extends CheckInQuestion>(question: Declared): Declared {
  return question;
}

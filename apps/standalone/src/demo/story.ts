import type {
  AttentionFlagId,
  CheckInPreferences,
  Intake,
  PracticeAnswer,
  PracticeAudience,
  StageId,
} from '@troth/domain';
import type { SaidAlone } from './said-alone.js';
import type { Side, Weeks } from './story-week.js';

export interface StoryPartner extends CheckInPreferences {
  readonly name: string;
  readonly email: string;
  readonly weeks: Weeks;
  /** What they tell of what came before, right after joining; null where they leave it out. */
  readonly before: Intake | null;
  /** Their answers to the six questions, each time that they are asked; none where they leave it out. */
  readonly six: readonly SixAnswers[];
}

/** Trust, safety, hope, closeness, repair, satisfaction. */
export type SixAnswers = readonly [number, number, number, number, number, number];

/** What they write of the practice that they did together, and whether their coach may read it. */
type PracticeWords = readonly [audience: PracticeAudience, text: string];

/** Something other than a check-in; `week` is counted from the couple's first check-in, `day` 0–6 within it. */
export type StoryEvent = { readonly week: number; readonly day: number } & (
  | { readonly does: 'pause' | 'resume' | 'end-apart' | 'share'; readonly by: Side }
  | { readonly does: 'return'; readonly by: Side; readonly to: StageId }
  | { readonly does: 'stops-mail'; readonly by: Side; readonly kind: string }
  | { readonly does: 'move'; readonly by: Side; readonly to: CheckInPreferences }
  | { readonly does: 'practise'; readonly by: Side; readonly said: PracticeAnswer; readonly words?: PracticeWords }
  | { readonly does: 'writes'; readonly by: Side; readonly text: string }
  | { readonly does: 'coach-writes-to'; readonly to: Side; readonly text: string }
  | { readonly does: 'coach-completes-stage' }
  | { readonly does: 'coach-sees'; readonly flag: AttentionFlagId }
  | { readonly does: 'coach-writes'; readonly text: string }
);

/** One couple's way through the demo practice, lived through the same doors as everybody's. */
export interface Story {
  readonly id: string;
  /** What it shows, in half a sentence. */
  readonly shows: string;
  /** Days after the demo's beginning. */
  readonly joinsOnDay: number;
  /** What the invited partner does, and after how many days. */
  readonly invitation: { readonly answer: 'accept' | 'none'; readonly afterDays: number };
  readonly a: StoryPartner;
  readonly b: StoryPartner;
  readonly events: readonly StoryEvent[];
  /** What is said to the person who looks after safety, and what they do. */
  readonly alone?: readonly SaidAlone[];
}

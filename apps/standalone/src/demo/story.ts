import type { CheckInPreferences, StageId } from '@troth/domain';
import type { Side, Weeks } from './story-week.js';

export interface StoryPartner extends CheckInPreferences {
  readonly name: string;
  readonly email: string;
  readonly weeks: Weeks;
}

/** Something other than a check-in; `week` is counted from the couple's first check-in, `day` 0–6 within it. */
export type StoryEvent = { readonly week: number; readonly day: number } & (
  | { readonly does: 'pause' | 'resume' | 'end-apart' | 'share'; readonly by: Side }
  | { readonly does: 'return'; readonly by: Side; readonly to: StageId }
  | { readonly does: 'move'; readonly by: Side; readonly to: CheckInPreferences }
  | { readonly does: 'coach-completes-stage' }
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
}

import type { Quiet, Wish } from './wall-clock.js';

export type Side = 'a' | 'b';

/** Ratings that the model needs: 0–10, and readiness 1–5 where the stage asks for it. */
export interface Ratings {
  readonly openness: number;
  readonly closeness: number;
  readonly trust: number;
  readonly readiness?: number;
}

export interface Mark {
  /** Its words: each partner is given a reference of their own for one promise. */
  readonly promise: string;
  readonly answer: 'kept' | 'partly' | 'not' | 'excused' | 'cant-say';
}

/** What one couple did, each entry once the API had accepted it; `at` in milliseconds of simulated time. */
export type Entry = { readonly at: number } & (
  | { readonly did: 'join'; readonly wishes: Wish }
  | { readonly did: 'confirm' }
  | { readonly did: 'accept'; readonly wishes: Wish }
  | { readonly did: 'decline' }
  | {
      readonly did: 'answer';
      readonly side: Side;
      readonly week: string;
      readonly ratings: Ratings;
      readonly own: readonly Mark[];
      readonly seen: readonly Mark[];
      /** The words to the coach that stood in it. */
      readonly toCoach: string | null;
    }
  /** Promises by their words; let go where it is changed to nothing. */
  | { readonly did: 'tend-promise'; readonly side: Side; readonly promise: string; readonly to: string | null }
  | { readonly did: 'ask-link'; readonly side: Side }
  | { readonly did: 'pause' | 'resume' | 'leave' }
  | { readonly did: 'end'; readonly how: 'together' | 'apart' }
  | { readonly did: 'change'; readonly side: Side; readonly wishes: Wish }
  | { readonly did: 'quiet'; readonly side: Side; readonly quiet: Quiet | null }
  | { readonly did: 'return'; readonly stage: string }
  | { readonly did: 'confirm-stage' }
  | { readonly did: 'agree-stage'; readonly side: Side }
  | { readonly did: 'share' | 'want-forgiveness'; readonly side: Side; readonly yes: boolean }
);

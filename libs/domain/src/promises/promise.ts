import { defineMessages, type Say } from '@troth/messages';
import { z } from 'zod';
import { addDays, type LocalWeek } from '../calendar/local-week.js';
import type { Id } from '../ids.js';

/** Something small that one partner will do for the other, in if–then form, by a local date `YYYY-MM-DD`. */
export interface PartnerPromise {
  readonly id: Id;
  readonly makerId: Id;
  readonly ifCue: string;
  readonly thenAct: string;
  readonly dueOn: string;
  readonly madeWeek: LocalWeek;
  readonly madeAt: Date;
  /** When the other partner learnt of it: at the close of the week in which it was made. */
  readonly toldAt: Date | null;
  /** What the other partner knows of it, where its maker has changed it since or let it go; null where that is no different. */
  readonly toldWords: NewPromise | null;
  readonly letGoAt: Date | null;
  /** Whether what changed since it was told is held: the other partner goes on with it as it was told. */
  readonly held: boolean;
  readonly own: AskedView<OwnAnswer>;
  readonly seen: AskedView<SeenAnswer>;
}

/** How far one view of a promise has come. */
export interface AskedView<Answer> {
  /** The week in which it was asked about last; null before, and where a pause cut that week short. */
  readonly week: LocalWeek | null;
  /** Whether that week is over, so that nothing can be answered in it any more. */
  readonly over: boolean;
  /** Whether it was asked for the second time then, or is to be. */
  readonly again: boolean;
  readonly answer: Answer | null;
}

export const ownAnswers = ['kept', 'partly', 'not', 'excused'] as const;
export const seenAnswers = ['kept', 'partly', 'not', 'cant-say'] as const;

export type OwnAnswer = (typeof ownAnswers)[number];
export type SeenAnswer = (typeof seenAnswers)[number];
export type PromiseAnswer = OwnAnswer | SeenAnswer;

/** `own`: what the maker says. `seen`: what the other partner saw. */
export type PromiseView = 'own' | 'seen';

export const mostOpenPromises = 2;
export const soonestDueDays = 1;
export const latestDueDays = 28;

const words = z.string().trim().min(1).max(200);

export const newPromise = z.object({ ifCue: words, thenAct: words, dueOn: z.iso.date() });

export type NewPromise = z.infer<typeof newPromise>;

/** Whether a promise made on a local date may fall due on another: from the next day to four weeks on. */
export function isDueDateAllowed(dueOn: string, madeOn: string): boolean {
  return dueOn >= addDays(madeOn, soonestDueDays) && dueOn <= addDays(madeOn, latestDueDays);
}

const messages = defineMessages('promises', { text: 'If {cue}, then I will {act}.' });

/** A promise as one sentence. */
export function promiseText({ ifCue, thenAct }: Pick<PartnerPromise, 'ifCue' | 'thenAct'>, say: Say): string {
  return say(messages.text, { cue: ifCue, act: thenAct });
}

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
  /** The week in which its maker was asked about it; fixed once asked. */
  readonly ownWeek: LocalWeek | null;
  /** The week in which the other partner was asked about it; fixed once asked. */
  readonly seenWeek: LocalWeek | null;
}

export const ownAnswers = ['kept', 'partly', 'not', 'excused'] as const;
export const seenAnswers = ['kept', 'partly', 'not', 'cant-say'] as const;

export type OwnAnswer = (typeof ownAnswers)[number];
export type SeenAnswer = (typeof seenAnswers)[number];
export type PromiseAnswer = OwnAnswer | SeenAnswer;

/** `own`: what the maker says. `seen`: what the other partner saw. */
export type PromiseView = 'own' | 'seen';

export const mostOpenPromises = 3;
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

import { questionsFor, stageOf, type ScaleQuestion } from '@troth/domain';
import type { Facts } from './facts.js';
import { sharedMessages } from './shared.messages.js';
import { momentWords } from './words.js';

/** When the reader is asked next, by their own clock. */
export function nextCheckIn(facts: Facts<'couple'>): string {
  const { nextCheckInAt } = facts.couple;
  return nextCheckInAt ? momentWords(nextCheckInAt, facts) : facts.say(sharedMessages.comingDays);
}

/** The stage in which the reader's couple is. */
export function stageTitle({ say, couple: { programmeVersion, stage } }: Facts<'couple'>): string {
  return stage ? say(stageOf(programmeVersion, stage).title) : '';
}

/** The questions that the reader was asked in that check-in. */
export function questionsOf({ say, couple, checkIn }: Facts<'check-in'>): readonly ScaleQuestion[] {
  return questionsFor(stageOf(couple.programmeVersion, checkIn.stage), checkIn.stageQuestions, say);
}

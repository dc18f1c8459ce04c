import { questionsFor, stageOf, type ScaleQuestion } from '@troth/domain';
import { english } from '@troth/messages';
import type { Facts } from './facts.js';
import { momentWords } from './words.js';

/** When the reader is asked next, by their own clock. */
export function nextCheckIn({ zone, couple: { nextCheckInAt } }: Facts<'couple'>): string {
  return nextCheckInAt ? momentWords(nextCheckInAt, zone) : 'the coming days';
}

/** The stage in which the reader's couple is. */
export function stageTitle({ couple: { programmeVersion, stage } }: Facts<'couple'>): string {
  return stage ? english.say(stageOf(programmeVersion, stage).title) : '';
}

/** The questions that the reader was asked in that check-in. */
export function questionsOf({ couple, checkIn }: Facts<'check-in'>): readonly ScaleQuestion[] {
  return questionsFor(stageOf(couple.programmeVersion, checkIn.stage), english.say);
}

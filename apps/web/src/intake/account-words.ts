import type { Intake } from '@troth/domain';
import type { Message } from '@troth/messages';
import { messages } from './messages';

/** The words of every answer to one question, in the order in which they are shown. */
type WordsOf<Answer extends string> = Readonly<Record<Answer, Message>>;

export const causeWords: WordsOf<Intake['causes'][number]> = {
  affair: messages.affair,
  lies: messages.lies,
  'broken-promises': messages.brokenPromises,
  distance: messages.distance,
  other: messages.other,
};

export const hurtWords: WordsOf<NonNullable<Intake['hurt']>> = {
  'was-hurt': messages.wasHurt,
  'hurt-partner': messages.hurtPartner,
  both: messages.both,
  'rather-not-say': messages.ratherNotSay,
};

export const endedWords: WordsOf<NonNullable<Intake['ended']>> = {
  ended: messages.hasEnded,
  'not-sure': messages.notSure,
  'rather-not-say': messages.ratherNotSay,
};

export const agoWords: WordsOf<NonNullable<Intake['ago']>> = {
  weeks: messages.weeks,
  months: messages.months,
  year: messages.year,
  years: messages.years,
};

export const hopeWords: WordsOf<Intake['hopes'][number]> = {
  trust: messages.trust,
  understand: messages.understand,
  talk: messages.talk,
  closeness: messages.closeness,
  calm: messages.calm,
  decide: messages.decide,
  unsure: messages.unsure,
};

export const childrenWords: WordsOf<NonNullable<Intake['children']>> = {
  yes: messages.yes,
  sometimes: messages.sometimes,
  no: messages.no,
};

import { defineMessages, type Message } from '@troth/messages';
import type { Intake } from './intake.js';

const messages = defineMessages('intake', {
  affair: 'An affair, or being too close to someone else',
  lies: 'Lies about money or about a habit',
  brokenPromises: 'Promises that were not kept',
  distance: 'Growing apart, or feeling unimportant',
  other: 'Something else',
  wasHurt: 'I was hurt',
  hurtPartner: 'I hurt my partner',
  both: 'Both are true',
  hasEnded: 'Yes, it has stopped',
  notSure: 'Not yet, or I am not sure',
  weeks: 'Weeks ago',
  months: 'Months ago',
  year: 'About a year ago',
  years: 'Years ago',
  trust: 'That there is trust between us again',
  understand: 'To understand what happened',
  talk: 'To talk without a fight',
  closeness: 'To feel close again',
  calm: 'More calm at home',
  decide: 'To find out whether we stay together',
  unsure: 'I do not know yet',
  yes: 'Yes',
  sometimes: 'Some of the time',
  no: 'No',
  ratherNotSay: 'I would rather not say',
});

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

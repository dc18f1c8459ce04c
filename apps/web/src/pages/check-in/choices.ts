import type { NoteAudience, OwnAnswer, SeenAnswer } from '@troth/domain';
import { defineMessages, type Message, type Say } from '@troth/messages';

/** Answers to choose from, in their order. */
type Choices<Answer extends string> = readonly (readonly [answer: Answer, words: Message])[];

const messages = defineMessages('web.check-in.choice', {
  kept: 'I kept it',
  seenKept: 'I saw it kept',
  partly: 'Partly',
  not: 'Not this week',
  excused: 'Something got in the way',
  cantSay: 'I can’t say',
  private: 'Only for me',
  coach: 'For my coach',
  partner: 'For my partner, once this week has closed',
});

/** How it went with a promise of one's own. */
export const ownChoices: Choices<OwnAnswer> = [
  ['kept', messages.kept],
  ['partly', messages.partly],
  ['not', messages.not],
  ['excused', messages.excused],
];

/** What one saw of a promise of the other's. */
export const seenChoices: Choices<SeenAnswer> = [
  ['kept', messages.seenKept],
  ['partly', messages.partly],
  ['not', messages.not],
  ['cant-say', messages.cantSay],
];

/** Who may read a note. */
export const audienceChoices: Choices<NoteAudience> = [
  ['private', messages.private],
  ['coach', messages.coach],
  ['partner', messages.partner],
];

export function optionsOf<Answer extends string>(choices: Choices<Answer>, say: Say) {
  return choices.map(([value, words]) => ({ value, label: say(words) }));
}

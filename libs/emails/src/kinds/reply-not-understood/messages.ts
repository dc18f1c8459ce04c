import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.reply-not-understood', {
  title: 'Reply that is no check-in',
  when: 'At once, when a reply to a check-in cannot be taken as its answers, to that partner.',
  why: 'You get this because you answered a check-in by email.',
  subject: 'About your reply, {weekLabel}',
  preheader: 'Nothing is lost.',
  heading: 'Thank you for writing, {name}',
  notInYet:
    'Your reply is not in your check-in yet: we could not read it as numbers, and we would rather ask than guess.',
  coachReads: 'Your coach can read what you wrote.',
  answerAgain:
    'You can simply answer again, with {numbers, plural, =3 {three numbers} other {# numbers}} from 0 to {most} and nothing else: {meaning}.',
  ofStage:
    'If you like, add {ofStage, plural, one {a number from 1 to {mostOfStage} for the last question} other {# numbers from 1 to {mostOfStage} for the last # questions}}, as in {exampleWithStage}.',
  orOpen: 'Or open the check-in itself.',
  weekClosed: 'The week of {weekLabel} has closed, so its answers stay as they were.',
  nextAsUsual: 'That is all right: you can answer the next one.',
  openUntil: 'It is open until {closesAt}.',
});

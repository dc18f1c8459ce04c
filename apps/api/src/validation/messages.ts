import { defineMessages } from '@troth/messages';

/** What is wrong at a field, where its schema has no words of its own. */
export const messages = defineMessages('refusals.field', {
  fillIn: 'Please fill this in.',
  choose: 'Please choose one of those that are offered.',
  number: 'Please choose a number.',
  wholeNumber: 'Please choose a whole number.',
  yesOrNo: 'Please choose yes or no.',
  email: 'This is not an email address. Please look at it again.',
  day: 'Please choose a day.',
  doesNotFit: 'This does not fit here. Please look at it again.',
  atLeastCharacters: 'Please use at least {least, plural, one {# character} other {# characters}}.',
  atMostCharacters: 'Please use at most {most, plural, one {# character} other {# characters}}.',
  atLeast: 'Please choose at least {least}.',
  atMost: 'Please choose at most {most}.',
  orMore: 'Please choose {least} or more.',
  orLess: 'Please choose {most} or less.',
  // For what no person types: it is their page that does not fit.
  pageIsOld: 'This page does not fit any more. Please load it again.',
  uncharactered: 'This has a character that cannot be kept. Please write it without that one.',
});

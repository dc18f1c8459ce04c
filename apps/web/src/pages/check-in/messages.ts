import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.check-in', {
  tab: 'This week',
  title: 'How was your week, {name}?',
  twoMinutes: 'About two minutes.',
  unseen: 'Your partner sees none of these answers, and not whether you gave any.',
  savedAlready: 'This is saved already, just as it stands here. You can still change it.',
  step: '{step}, {words}',
  chooseOne: 'Please choose one; there is no wrong answer.',
  stillOpen: '{count, plural, one {One question is} other {# questions are}} still open above.',
  sendNow: 'Try again now',
  send: 'Send my answers',
  saveChanges: 'Save the changes',
  until: 'You can change them until {closing}.',

  differsTitle: 'This week was saved from somewhere else as well',
  differs:
    'Nothing was overwritten. What was saved there is in the form now, and so is what you wrote here. These differ:',
  saved: '<label>Saved:</label> {words}',
  here: '<label>Here:</label> {words}',
  keepMine: 'To keep what you wrote here, look through it and save below.',
  takeSaved: 'Take what is saved',

  answeredTitle: 'This week is already answered',
  answered:
    'Thank you for that. The answers are shown only on the device they were written on. So nobody else who opens this link can read them.',
  seeAnswered:
    'Would you like to see them here? <us>Ask for a sign-in link</us>. Opened in this browser, it brings you back to this week, with your answers.',
  answerAgain:
    'You can also answer again from the start. What you send then takes the place of all that is there, a note or a promise too. We tell you by email when that happens.',
  again: 'Answer again',
  takesItsPlace:
    'What was sent before is not shown here. If you send this form, it takes the place of all of that, a note or a promise too. To see it first, ask for a sign-in link on <us>your own page</us>. Once you are signed in, open the link in your email again.',

  yourPromise: '{count, plural, one {Your promise} other {Your promises}}',
  promisedToYou: 'Promised to you',
  howItWent: 'How did it go with what you promised?',
  whatYouSaw:
    'What did you see of what your partner promised? It starts a conversation; it does not settle who is right.',
  nextPromise: 'A promise for the coming days',
  twoOpen:
    'You have two open already. That is plenty; there is room for a new one when one of them is done, or when you let one go on <us>your own page</us>.',
  aSmallThing:
    'Is there one small thing that you would like to promise? Small and clear is best: something you can do on one day. You can leave this out.',
  offered:
    'A promise is offered, never asked for. It is about what you will do; not about where someone is, whom they see or what they may do.',
  makePromise: 'Make a small promise',
  tieIt: 'Tie it to a moment that you will notice. Your partner reads it after this week closes.',
  untilItsDay:
    'Until its day comes, you can make it smaller, give it a later day or let it go, on <us>your own page</us>.',
  sameAgain: 'The same again next week',
  isBelow: 'It stands below once more, for {day}. You can make it smaller first.',
  noPromise: 'No promise this week',

  note: 'Anything else?',
  noteWhoseEyes: 'A note is for your eyes only, unless you choose your coach or your partner.',
  writeNote: 'Write a note',
  locked: 'It is locked with encryption.',
  yourNote: 'Your note',
  noteIsSaved: 'A note is saved. Write here to replace it.',
  noteFor: 'Who may read it?',
  noNote: 'No note',

  keptHere: 'Until you send it, what you write is kept on this device, locked so that only your link opens it.',
  notKept: 'This browser cannot keep what you write: please send it before you close or reload this page.',
  offlineTitle: 'There is no connection to Troth at the moment',
  offline:
    'Nothing is lost. Your answers are not sent yet; leave this page open, and they go out by themselves as soon as the connection is back.',
  offlineKept: 'If you have to close it, they are still here when you open your link again.',
  justClosedTitle: 'This week closed while you were writing',
  justClosed:
    'So these answers could not be added to it. What you wrote is still on this page: if it matters to you, copy it from here. Nothing is held against you, and you can answer the next one.',
  justClosedKept:
    'So these answers could not be added to it. What you wrote is still on this page, and on this device when you open your link again: if it matters to you, copy it from here. Nothing is held against you, and you can answer the next one.',

  removed: 'It is removed. Nothing of it is left on this device.',
  keptTitle: 'What you had written is still here',
  kept: 'It was not sent, and only this device has it. If it matters to you, copy it from here.',
  remove: 'Remove it from this device',
  closedTitle: 'This week has closed',
  closed:
    'That is all right. Weeks close so that the report can be made, and a week without an answer is held against nobody. You can answer the next check-in that comes by email.',
  untilThen: 'Until then, <us>your own page</us> is open.',
  openOnceMore: 'Please open the link in your email once more',
  linkForgotten:
    'Once your answers are sent, this page forgets the link, so that nobody who comes after you finds it here. On this device, the link in your email still opens your answers until the week has closed.',
  whatNow:
    'A check-in link works until its week has closed, about two days after it came. You can answer the next one that comes by email, and <us>your own page</us> is open to you at any time.',

  thanks: 'Thank you, {name}',
  isBack: 'Your connection is back.',
  answersSaved: 'Your answers are saved.',
  changesSaved: 'Your changes are saved.',
  report: 'This week closes on {closing}. If you have said yes to emails, its report comes then.',
  next: 'Your next check-in comes on {next}.',
  consistency: 'How you see your own promises',
  score: '<b>{score}</b> of 100',
  weeksAnswered: 'Weeks that you answered',
  regularity: '<b>{answered}</b> of {asked}',
  forYouAlone:
    'How your weeks add up is for you alone, so this link does not show it here. To see it, ask for a sign-in link on <us>your own page</us>.',
  noTest: 'These are for you to reflect on. They are not a test.',
  change: 'Change my answers',
  seeUs: 'See where we are',
  whatIWrote: 'Read what I wrote before',
  byLink: 'Until the week closes you can change your answers with the same link.',

  thePromise: 'The promise',
  promise: 'If {cue}, then I will {act}, on {date}',
  theNote: 'The note',
  noteReplaced: 'A note is saved. What you write here would take its place.',
});

/** What was said of a promise. */
export const marks = defineMessages('web.check-in.mark', {
  kept: 'kept',
  partly: 'partly',
  not: 'not this week',
  excused: 'something got in the way',
  'cant-say': 'can’t say',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-programme', {
  title: 'The programme, in your practice’s words',
  lead: 'Here you change what couples read and are asked, in which order the stages come, and which of them are optional. It stays a draft until you publish it.',

  programme: 'Programme',
  unnamed: 'The practice’s programme',
  forNewCouples: 'The programme for new couples',
  forNew: '{programme}, for new couples',
  newestByLink: 'Couples who join by its link start version {number}, which {name} published on {day}.',
  nonePublished: 'Nothing of it is published yet.',
  publishSureByLink:
    'Couples who join by its link from now on start version {number}. All others finish what they started. A published version stays as it is; for other words you publish another.',
  link: 'Link by which couples start it',
  linkWords: 'It leads to the page for joining, where the name of the programme is not said.',
  letNew: 'Let new couples start it',
  letNewSure:
    'Couples who join from now on start it, unless their link is for another programme. All others finish what they started.',
  letNewYes: 'Yes, let them start it',
  letNewDone: 'New couples start it from now on.',
  more: 'Its name, and another programme',
  name: 'Name of this programme',
  nameWords: 'Only the coaches of the practice read it.',
  rename: 'Change the name',
  named: 'It has that name now.',
  another: 'Make another programme',
  anotherWords: 'It has a draft and versions of its own, and a link by which couples start it.',
  newName: 'Name of the new programme',
  from: 'It begins as',
  ofProgramme: '{programme}, version {number}',
  make: 'Make it',
  made: 'It is made, and is the one that you see now. No couple reads it before you publish it.',

  shipped: 'New couples start the programme as Troth ships it.',
  newest: 'New couples start version {number}, which {name} published on {day}.',
  before:
    'Version {number}, of {day}: {couples, plural, =0 {no couple is under way with it} one {one couple is under way with it} other {# couples are under way with it}}.',
  drafted:
    'In the draft, {changes, plural, =0 {nothing is different yet} one {one thing is different} other {# things are different}}. {name} changed it last, on {day}.',
  noDraft: 'There is no draft. It begins with the first thing that you change.',
  publish: 'Publish the draft as version {number}',
  publishSure:
    'Couples who join from now on start version {number}. All others finish what they started. A published version stays as it is; for other words you publish another.',
  publishYes: 'Yes, publish it',
  published: 'Version {number} is published.',
  discard: 'Give the draft up',
  discardSure: 'All that was changed since the last version goes. What is published stays.',
  discardYes: 'Yes, give it up',

  look: 'See it as a couple would',

  compare: 'Compare two versions',
  compareFrom: 'Before',
  compareTo: 'After',
  theDraft: 'The draft',
  theVersion: 'Version {number}',
  asShipped: 'As Troth ships it',
  same: 'They say the same, in the same order.',
  order: 'The order of the stages',
  saidBefore: 'Before: {words}',
  saidNow: 'After: {words}',

  language: 'Words in',
  languageWords:
    'Each language has words of its own. Where you leave a text as it is, couples read what Troth says in their language.',
  kept: 'Kept in the draft.',
  shippedText: 'Troth says: “{words}”',
  takeBack: 'Say it as Troth does',
  takeBackOf: 'Say it as Troth does: {label}',
  ownIn: 'In {languages} you say this in your own words. Couples who read {language} read the words here.',

  earlier: 'Earlier',
  earlierOf: 'Earlier: {stage}',
  later: 'Later',
  laterOf: 'Later: {stage}',
  optional: 'Optional: it comes last, for couples who both want it, and is never asked about',
  staysOptional: 'This stage is optional and stays so: it is never asked of anyone.',
  isOptional: 'optional',
  practices: 'Practices',
  practiceAlone: '{title}, for one alone',
  minutes: 'Minutes',
  step: 'Step {number}',
});

/** What each text of a stage is called. */
export const partWords = defineMessages('web.coach-programme.part', {
  title: 'Title',
  purpose: 'What the stage is for',
  why: 'Why it matters',
  inShort: 'In short',
  focusQuestion: 'The question of each week, from 1 to 5',
  readinessQuestion: 'The question whether they are ready, from 1 to 5',
  offeredAs: 'What it is called among all stages',
  wish: 'What a partner says who would like it',
  aboutWish: 'What stands beside that wish',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-practice', {
  title: 'The people of the practice',
  lead: 'Who works here, what each of them is there for, and who walks with how many couples. You see couples’ names here, and nothing that they answered.',
  figures: 'The practice in figures',
  programme: 'The programme, in your practice’s words',

  stateActive: 'here',
  stateAway: 'away',
  stateRemoved: 'has left',
  couples: '{couples, plural, =0 {no couple} one {one couple} other {# couples}}',
  signedIn: 'last signed in {when}',
  neverSignedIn: 'not signed in yet, or long ago',
  away: 'Away from {from} to {until}; {by} walks with the couples.',
  willBeAway: 'Will be away from {from} to {until}; {by} walks with the couples then.',
  endCover: 'End this',
  endCoverOf: 'End this: {name}, from {from}',
  change: 'Change something',
  changeOf: 'Change something for {name}',

  rolesTitle: 'What {name} is there for',
  rolesWords: 'With a change, {name} is signed out everywhere and signs in again.',
  rolesWordsOwn: 'With a change, you are signed out on every other device.',
  keepRoles: 'Save this',

  handOverTitle: 'Hand couples over',
  handOverWords: 'From then on the new coach sees them, and {name} no more.',
  noCouples: '{name} walks with no couple now.',
  all: 'All that are shown',
  pair: '{a} and {b}',
  showMore: 'Show more couples',
  to: 'To',
  chooseCoach: 'Choose a coach',
  note: 'A note for their new coach',
  noteWords: 'It is kept with each of these couples, for coaches only. The couple never sees it.',
  handOver: 'Hand over {couples, plural, one {one couple} other {# couples}}',
  handedOver: 'Handed over.',

  coverTitle: 'Somebody covers while {name} is away',
  coverWords:
    'On these days the other coach sees and does all that {name} could for these couples, and gets the emails about them. It ends by itself.',
  from: 'First day away',
  until: 'Last day away',
  coverBy: 'Who covers',
  setCover: 'Save these days',

  removeTitle: 'Let {name} leave the practice',
  removeWords:
    'They are signed out at once and sign in no more. Their couples, with all that was written about them, go to the coach that you choose.',
  successor: 'Who walks with their couples from now on',
  nobody: 'Nobody: there are no couples',
  remove: 'Let {name} leave',
  removeSure:
    '{name} is signed out at once and cannot sign in any more. {couples, plural, =0 {No couple is under way with them.} one {One couple goes to {successor}.} other {# couples go to {successor}.}} Nothing that was written is lost.',
  removeYes: 'Yes, {name} leaves',

  inviteTitle: 'Invite somebody',
  inviteWords:
    'They get an email with a link that works once, within seven days. With it they choose a password, and whatever else the practice asks for.',
  name: 'Name',
  email: 'Email address',
  roles: 'What they are there for',
  invite: 'Send the invitation',
  invited: 'An invitation is on its way to {name}.',

  invitationsTitle: 'Invited',
  open: '{email}, as {roles}; sent {sent}, open until {until}',
  over: '{email}, as {roles}; sent {sent}, and over since {until}',
  resend: 'Send again',
  resendTo: 'Send again: {name}',
  resent: 'On its way once more.',
  withdraw: 'Take back',
  withdrawFrom: 'Take back: {name}',
});

/** What each role is called on these pages. */
export const roleWords = defineMessages('web.coach-practice.role', {
  coach: 'coach',
  lead: 'lead coach',
  safety: 'safety officer',
});

/** What each role is for, at its box. */
export const roleAims = defineMessages('web.coach-practice.aim', {
  coach: 'Coach: walks with couples',
  lead: 'Lead coach: looks after the practice, and sees this page',
  safety: 'Safety officer: is told when somebody does not feel safe',
});

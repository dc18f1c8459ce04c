import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-account', {
  title: 'Your account',
  lead: 'You sign in as <b>{email}</b>.',

  language: 'Your language',
  languageWords: 'Your emails and these pages come in it. Each person chooses their own.',

  password: 'Password',
  passwordWords: 'Changing it signs you out everywhere but here.',
  current: 'Current password',
  chosen: 'New password',
  change: 'Change my password',
  changed: 'Your password is changed. Everywhere else you are signed out.',

  provider: 'Sign in with {name}',
  linked: '{name} lets you in since {since}.',
  notLinked:
    'Not in use. Choose it on the sign-in page the next time: you sign in as usual that once, and from then on {name} lets you in.',
  unlinkWords: 'Should it let you in no more, give your password. You are then signed out everywhere but here.',
  unlink: 'Stop using {name}',

  sessions: 'Where you are signed in',
  sessionsWords: 'Do you not know one of these? End it, then change your password.',
  on: '{browser} on {system}',
  someBrowser: 'A browser',
  someSystem: 'an unknown device',
  here: '<b>Here, now.</b> Signed in {began}.',
  used: 'Last used {used}. Signed in {began}.',
  end: 'End this session',
  endOf: 'End this session: {device}',
  endOthers: 'End all but this one',
  onlyHere: 'You are signed in nowhere else.',
});

export const calendarWords = defineMessages('web.calendar-feed', {
  title: 'Your sessions in your calendar',
  words:
    'Your calendar can follow your booked sessions by a secret address. Each stands there as “Appointment”, without a name; who opens it comes to the couple’s page, and has to sign in.',
  make: 'Make a secret address',
  address: 'The address for your calendar',
  once: 'It is shown this once. Add it to your calendar as one that is subscribed to. Who has it sees when you have sessions.',
  since: 'An address is in use since {since}.',
  renew: 'Make a new address',
  renewSure: 'Make a new one? The address of before then opens nothing any more.',
  renewYes: 'Yes, make a new one',
  end: 'End it',
  endSure: 'End this address? Your calendar then follows your sessions no more, and may keep what it has.',
  endYes: 'Yes, end it',
});

export const answeringWords = defineMessages('web.answering-hours', {
  title: 'When you read messages',
  words:
    'Partners whom you walk with can see on their messages page when you usually read, on their own clocks. It is no promise, and says so.',
  sayNothing: 'Say nothing of my hours',
  sayHours: 'Say when I usually read',
  days: 'On these days',
  from: 'From',
  until: 'Until',
  yourClocks: 'By your clocks: {zone}. While somebody covers for you, partners see their hours instead of yours.',
  preview: 'Where the clocks are as yours, it reads: “{read}”',
  save: 'Keep my hours',
  saved: 'Kept. This is what partners see from now on.',
});

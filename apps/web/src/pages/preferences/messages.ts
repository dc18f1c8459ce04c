import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.preferences', {
  title: 'Preferences',
  save: 'Save',

  when: 'When we ask you',
  keptWhen: 'We ask you on <b>{day} {time}</b>, by the clocks of {town}.',
  savedWhen:
    'Saved. We ask you on <b>{day} {time} in {town}</b> from now on. If this week’s email has gone out already, that begins with the next one.',
  weekly: 'Once a week. We keep the time zone of a place, not its name.',
  closing: 'The week you two share closes on {day} at {time} ({zone}).',
  moveClosing: 'Let our week close on {later} instead of {now}',
  moveClosingWhy:
    '{weekday} leaves too little time before your shared week closes, so it would close later from the coming week on, and it cannot go back to an earlier day. {partner} will see the new day.',

  address: 'Your address',
  addressWords:
    'We write to <b>{email}</b>. A new address gets an email first, and nothing changes until you confirm it there. The other person is not told.',
  newEmail: 'Your new email address',
  newEmailWords: 'One that only you can read.',
  linkSent: 'Please look in the inbox of the new address. The link there works for a day.',
  sendLink: 'Send the link there',

  quietHours: 'Your quiet hours',
  quietWords:
    'An email that can wait comes when they are over. Your check-in still comes at the time you chose, and a link you ask for comes at once.',
  quietNow: 'From {from} until {until}',
  quietLabel: 'Quiet hours',
  keepQuiet: 'Keep these hours quiet',
  from: 'From',
  until: 'Until',
  anyHour: 'Emails may come at any hour',
  quietSaved: 'Saved. From {from} until {until}, no email comes that can wait.',
  anyHourSaved: 'Saved. From now on, emails may come at any hour.',

  language: 'Your language',
  languageWords: 'Your emails and these pages come in it. The other person chooses their own.',

  emails: 'Which emails you get',
  emailsWords:
    'Each is yours to choose, and only yours change. The other person is not told. If you have a coach, the coach is told, so that nobody wonders. Emails that answer something that you just did always come.',
  noEmails:
    'You have not agreed to emails that you can do without, so none come. <page>On the page of what you agreed to</page> you can agree to them.',
  emailComes: 'Saved. It comes again from now on.',
  emailStopped: 'Saved. It comes no more, until you turn it on again here.',
  onlyWith: 'It comes only together with “{leader}”.',

  onPause: 'You are on a pause',
  takePause: 'Take a pause',
  pausedWords:
    'When you go on, the next check-in comes at the usual time, in the first week that had not begun when you paused. You have nothing to catch up on.',
  pauseWords:
    'It pauses the programme for both of you: no check-ins, nothing counted, no reason asked. Each of you gets a short email that says so. With a day, it goes on by itself then.',
  pausedUntil: 'It goes on by itself on <b>{until}</b>. Either of you can go on earlier.',
  pausedOpen: 'It has no end of its own. Either of you can go on, on any day.',
  pausedKept: 'All that you did and wrote is kept as it is.',
  untilWhen: 'Until when?',
  untilOne: 'Until one of us goes on',
  untilDay: '{weeks, plural, one {One week} other {# weeks}}, until {day}',
  backAgain:
    'You are going on. Your check-in comes at the usual time, and each of you gets a short email that says so.',
  goOn: 'Go on',
  pause: 'Pause',

  end: 'Come to an end',
  endWords:
    'A programme can end with the two of you together or apart, and both are a fair end. Whichever you choose, each of you gets one last kind word from us.',
  saidTogether: 'You have said that you would like to end it together. It ends when both of you have said so.',
  endTogether: 'End it, together',
  endTogetherSure: 'It ends once both of you have said so. Say so now?',
  endTogetherYes: 'Yes, I have come to the end',
  endApart: 'End it, apart',
  endApartSure:
    'This ends the programme for both of you, today. Each of you gets an email that says it has ended, and not who chose it.',
  endApartYes: 'Yes, end it',

  leave: 'Leave',
  leaveWords:
    'You can take back your consent at any time and need not say why. The programme stops for both of you and no more emails come, except one that says goodbye. For thirty days each of you can still open your own page and download a copy of your data.',
  leaveNow: 'Leave the programme',
  leaveSure: 'Would you like to leave now?',
  leaveYes: 'Yes, leave',

  yourData: 'Your data',
  yourDataWords:
    'You can <page>read, print or erase all that is kept about you</page> on a page of its own, or download a copy here as a file. What your partner answered and wrote is theirs, and not in it.',
});

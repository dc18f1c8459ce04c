import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach.safety-case.quiet', {
  title: 'What you can do about the programme',
  lead: 'Agree on it with {name} first, where you can. Below each act stands what each of them will see before you do it. {other} notices none of them but the end.',
  inForce: 'In force now',
  sees: '{who} sees',
  coach: 'Their coach',
  back: 'Way back',
  letters: 'The emails, word for word',
  lettersWait: 'They are being looked up.',
  lettersLinks: 'Where it says [link], a link stands in the email.',
  to: 'To {who}: {subject}',
  toNew: 'To the new address: {subject}',
  toEarlier: 'To the earlier address, only where you tick it: {subject}',
  notSent: 'To {who}: none, as long as their mail is stopped.',

  mailTitle: 'Stop {name}’s mail',
  mailName:
    'From now on nothing comes to {email}: no check-in, no report, no reminder. Only what is asked for on our pages still comes: a link to sign in, or to confirm an address. The page of {name} stays as it is, and each check-in can be answered there. A person who reads the mailbox may notice that no emails come.',
  mailOther: 'What they have always seen. Nothing in it tells that emails to {name} have stopped.',
  mailCoach: 'That these emails were not sent, as where somebody has unsubscribed. Not by whom, nor why.',
  mailBack: 'You can start it again at any time. What was due meanwhile is not sent later.',
  mailDo: 'Stop the mail',
  mailSure: 'Nothing comes to {email} from now on. Stop it now?',
  mailYes: 'Yes, stop it',
  mailStopped: '{name}’s mail is stopped. Nothing comes to {email}, but for what is asked for on our pages.',
  mailStart: 'Start the mail again',
  mailStartSure:
    'The next check-in, report or reminder that falls due comes to {email} again, and nothing of before. Start it now?',
  mailStartYes: 'Yes, start it',

  reportsTitle: 'Hold what {other} would see of {name}',
  reportsName: 'No change. They can answer, promise and write as before, and their coach reads it.',
  reportsOther:
    'From the next week that closes, what they would see if {name} did not answer: no new promise, no changed one, no note, no new mark of a promise. What they know already stays. Their own figures and emails come as always.',
  reportsNot:
    'Not held: that a stage is completed once a coach confirms it or both have said yes, a pause, and the end. Each of these is a step that somebody takes.',
  reportsCoach: 'What they have always seen.',
  reportsBack:
    'You can release it at any time. It then begins again with the next week that closes. Promises and notes of the weeks in between are not passed on later.',
  reportsDo: 'Hold it',
  reportsSure: 'Nothing that {name} says goes to {other} from now on. Hold it now?',
  reportsYes: 'Yes, hold it',
  reportsHeld: 'What {name} says is held. Nothing of it goes to {other}.',
  reportsRelease: 'Release it',
  reportsReleaseSure:
    'From the next week that closes, {other} sees again what {name} promises and writes for them. Release it now?',
  reportsReleaseYes: 'Yes, release it',

  addressTitle: 'Write to {name} at another address',
  addressName:
    'An email at the new address asks them to confirm it; the link works for a day. Until then nothing changes. Once it is confirmed, emails go there, links in earlier emails open nothing, and who was signed in as {name} is signed out. An open check-in is asked once more, at the new address.',
  addressEarlier:
    'The earlier mailbox gets nothing any more, and no word about it unless you tick that below. A person who reads it may notice that no emails come.',
  addressOther: 'What they have always seen.',
  addressCoach: 'The new address, and that it was asked for and confirmed, as where somebody changes it themselves.',
  addressBack: 'Until it is confirmed you can take it back. After that you can move it again.',
  newAddress: 'The new address',
  newAddressHint: 'One that only {name} reads, typed as they gave it to you.',
  tellsEarlier: '{name} wishes that the earlier address is told, without the new one’s name',
  addressDo: 'Ask the new mailbox',
  addressAsked: '{email} was asked on {when}, and has not confirmed yet.',
  addressConfirmed: '{email} was confirmed on {when}. Emails go there.',
  addressOver: '{email} was not confirmed. Its link opens nothing any more.',
  addressLeave: 'Take it back',
  addressLeaveSure: 'The link in that email opens nothing any more. Take it back now?',
  addressLeaveYes: 'Yes, take it back',

  endTitle: 'End the programme',
  endBoth:
    'At once the same email, and on their page that the programme has come to its end. Check-ins, reports and reminders stop for both. Each can still read their own page, and take a copy of their data along.',
  endCoach: 'That the programme has ended apart. Not who ended it, nor why.',
  endNot:
    'Nobody is said to have left. {name} and {other} may still ask each other, and the practice. Agree with {name} what you will answer.',
  endBack:
    'None. They can only begin again with a new invitation. If {name}’s mail is stopped, they get no email about it.',
  endDo: 'End the programme',
  endSure: 'It ends for both at once, and cannot be taken back. End it now?',
  endYes: 'Yes, end it',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.us', {
  tab: 'Us',

  takenBackTitle: 'The invitation is taken back',
  takenBack:
    'Its link no longer opens anything, and what you told us is erased. We wrote to nobody about it. If you would like to begin later, you can sign up again at any time.',
  findHelp: 'Where to find help',

  pausedTitle: 'The programme is paused',
  pausedUntil: 'It goes on by itself on {until}.',
  paused:
    'No emails come and nothing counts meanwhile. When you are ready, go on from <preferences>your preferences</preferences>.',
  completedTitle: 'The programme has come to its end',
  completed: 'Thank you for taking part, {name}. You can still read here what you did.',

  hello: 'Hello {name}',
  refusedTitle: 'This address cannot be invited',
  refused:
    'We cannot invite <b>{email}</b>. We are not able to say more about it, and it need not mean anything about {name}. If there is a slip in it, you can correct it here. If {name} would like to begin, they can also sign up themselves and invite you.',
  preparing: 'The invitation for {name} is on its way to <b>{email}</b>.',
  sent: 'We sent {name} an invitation to <b>{email}</b> on {sent}. It is open until {until}.',
  begins:
    'The programme begins when {name} says yes; we write to both of you then. Whether they have opened the invitation is theirs alone to know. If there is no answer by that day, it ends and what you told us is erased.',

  before:
    'If you like, you can tell your coach <before>what came before</before> while you wait. Only your coach reads it.',

  agreed: 'You can read <agreed>what you agreed to</agreed> again, and take it back.',

  meanwhileTitle: 'For you alone, from today on',
  meanwhile:
    'You need not wait to begin. This is an idea, not a duty. Nothing of it is kept here, and nobody is told. If a page of yours could be found, write nothing down.',

  correctTitle: 'Is there a slip in it?',
  correct:
    'With another address, the invitation goes there instead. The link that went to the earlier one stops working.',
  saved: 'Saved.',
  save: 'Save',

  resendTitle: 'Send it again',
  resend: 'Emails get lost. We can send the invitation to the same address again, twice at most.',
  resent: 'It is on its way again.',
  resendNow: 'Send the invitation again',

  takeBackTitle: 'Take it back',
  takeBack:
    'The link that {name} has stops working, and everything that you told us is erased. We write to nobody about it.',
  takeBackNow: 'Take the invitation back',
  takeBackSure: 'This ends the invitation and erases what you told us. Do it now?',
  takeBackYes: 'Yes, take it back',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.mail', {
  noneCome: 'No such emails come to you',
  noneComeWords:
    'You have not agreed to emails that you can do without. <page>On the page of what you agreed to</page> you can agree to them.',
  tab: 'Why this email',
  title: 'Why you got this email',
  onlyThis: 'This page tells of this one email only. Nobody is told that you looked, and looking changes nothing.',
  inPreferences: 'The time of your check-in, a pause and leaving are in your <preferences>preferences</preferences>.',
  whatNow:
    'The link in an email opens this page for 90 days. If you would like fewer emails, <preferences>your preferences</preferences> have a choice for each kind. “Unsubscribe” in your mail program works at any time. If you never joined anything here, you need not do anything.',

  what: 'What it is',
  when: 'When such an email comes',
  to: 'It was for',
  due: 'It was due',
  sent: 'We sent it',
  notYet: 'Not yet',
  from: 'From',
  timeInZone: '{time} ({zone})',

  nothingToStop: 'Nothing to stop here',
  nothingToStopWords:
    'This kind of email comes only once, or as the answer to something that was just done. If it was not you, you can leave it be.',
  areStopped: 'These emails are stopped',
  ratherNot: 'If you would rather not get these',
  stoppedNow: 'Done. “{title}” will not come to you any more.',
  resumedNow: 'Done. “{title}” comes to you again.',
  resume: 'Send them to me again',
  noInvitations: 'No more invitations to me',
  stop: 'Stop this kind of email',
  newcomerStopped:
    'No invitation goes to this address any more, no matter who asks for one. You can take that back at any time while this page opens.',
  newcomer:
    'One press, and no invitation goes to this address any more, no matter who asks for one. No reason is asked, and nobody is told that you said so.',
  stopped:
    'You get no more emails of this kind. Everything else stays as it is, and you can have them back at any time.',
  coach: 'Only this kind stops, and only for you. Your page shows the same things without it.',
  partner:
    'Only this kind stops, and only for you. The other person’s emails stay as they are and they are not told. If you have a coach, the coach is told, so that nobody wonders. No reason is asked.',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.help.safety', {
  deviceTitle: 'A safer device',
  device: 'If someone may look at your phone or computer:',
  devices: [
    'Use a device that they cannot reach: a friend’s phone, one at work, at a library or at a doctor’s.',
    'A call stays on the phone’s list, and can stand on a shared bill. Take it off the list, or call from elsewhere.',
    'Shared accounts show more than one thinks: a family plan, a shared cloud, a browser that is signed in, a watch or a car.',
    'Do not change everything at once if that could be noticed. The people on the lines can plan with you what to change, and when.',
  ],

  leavingTitle: 'Leaving these pages quickly',
  leaving:
    'Press <key>Shift</key> three times, or the button at the top. A weather page takes the place of this one, your page here is closed, and what you had typed is forgotten. The Back button does not lead here again.',
  leavingLimits:
    '<b>What it cannot do:</b> it does not erase your browser’s history, your emails, or what someone who watches your device or your network may record. It does not close pages that you opened from here. A private window keeps no history.',

  emailsTitle: 'Your emails from us',
  emails:
    'Their subjects say nothing private, and they never repeat what you wrote. If someone else can read your mailbox, pause or leave on <preferences>your preferences</preferences>, and join again from an address of your own when it is safe.',
  noEmail:
    'No email this week? Look among the junk mail. A link that has stopped working is not a mistake of yours: <us>ask for a new one</us>.',

  notTitle: 'What this programme is not',
  not: 'It is coaching, not therapy, and nobody reads what you write around the clock. The figures are for reflection; they are not a test and not a diagnosis.',
});

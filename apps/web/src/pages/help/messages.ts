import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.help', {
  title: 'Help',

  dangerTitle: 'If you are in danger now',
  danger:
    'Call the emergency number where you are: <tel>112</tel> in Europe and India, <tel>999</tel> in the United Kingdom, <tel>911</tel> in the United States and Canada, <tel>000</tel> in Australia, <tel>111</tel> in New Zealand.',

  afraidTitle: 'If you are afraid at home',
  afraid:
    'Being watched, threatened, hurt, or kept from money or friends is not a lack of trust, and no exercise for two mends it. People who listen to you alone, and believe you, can be reached at any hour:',
  line: '{place}: {name}',
  unitedKingdom: 'United Kingdom',
  ireland: 'Ireland',
  netherlands: 'Netherlands',
  germany: 'Germany',
  unitedStates: 'United States',
  australia: 'Australia',
  afraidMore:
    'If you are a man, they can tell you who listens to men near you. Calls can stay on a phone’s list and on a shared bill; a friend’s phone leaves no such trace.',

  lowTitle: 'If you do not want to go on living',
  low: 'Please tell someone today. In the United Kingdom and Ireland the Samaritans answer at <tel>116 123</tel>, in the United States and Canada <tel>988</tel>, in Australia Lifeline at <tel>13 11 14</tel>, in the Netherlands 113 at <tel>0800 0113</tel>.',

  leavingTitle: 'Leaving these pages quickly',
  leaving:
    'Press <key>Shift</key> three times, or the button at the top. A weather page takes the place of this one, your page here is closed, and what you had typed is forgotten. The Back button does not lead here again.',
  leavingLimits:
    '<b>What it cannot do:</b> it does not erase your browser’s history, your emails, or what someone who watches your device or your network may record. A private window keeps no history. A device that only you can reach is safer still.',

  emailsTitle: 'Your emails from us',
  emails:
    'Their subjects say nothing private, and they never repeat what you wrote. If someone else can read your mailbox, pause or leave on <preferences>your preferences</preferences>, and join again from an address of your own when it is safe.',
  noEmail:
    'No email this week? Look among the junk mail. A link that has stopped working is not a mistake of yours: <us>ask for a new one</us>.',

  notTitle: 'What this programme is not',
  not: 'It is coaching, not therapy, and nobody reads what you write around the clock. The figures are for reflection; they are not a test and not a diagnosis.',
});

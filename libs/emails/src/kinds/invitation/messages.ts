import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.invitation', {
  title: 'Invitation',
  when: 'Once the one who signed up has confirmed their address, to the other.',
  why: 'You get this because somebody who knows you gave us this address. If you do not say yes, we erase it.',
  subject: 'An invitation for you',
  preheader: 'It is private. Open it when you have a quiet moment.',
  heading: 'Hello {name}',
  intro: '{inviterName} asked us to send you an invitation. It is personal, so we do not write here what it is about.',
  takeYourTime:
    'Open it when you are by yourself and have a few quiet minutes. Then take your time: yes and no are both good answers.',
  openUntil:
    'Nothing starts unless you say yes. The invitation is open until {validUntil}; after that we erase your name and address.',
});

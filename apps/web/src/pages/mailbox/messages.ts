import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.mailbox', {
  title: 'Mailbox',
  nothingLeaves: 'Nothing leaves this machine. Every email that would have gone out is here.',
  view: 'What to show',
  captured: 'Captured mail',
  everyKind: 'Every kind',

  emails: 'Emails',
  to: 'to {address}',
  empty: 'No mail yet. Join, or move the demo’s clock on, and come back.',
  notFound: 'No mail with those words.',
  find: 'Find mail',
  findBy: 'Find by address, subject or kind',
  newest: 'The newest {most} of {found} are shown.',
  labelTo: 'To',
  labelFrom: 'From',
  labelSent: 'Sent',
  labelKind: 'Kind',
  noMailboxTitle: 'There is no mailbox here',
  noMailbox:
    'Troth captures its mail only when it runs by itself with its own parts, for trying it out. Here, mail is sent.',
  noKinds: 'There are no kinds to show.',
});

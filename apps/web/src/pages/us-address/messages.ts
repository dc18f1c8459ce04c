import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.us-address', {
  tab: 'Your new address',
  hello: 'Hello {name}',
  confirm:
    'From now on we would write to <b>{email}</b>. Please confirm that this address is yours, and that only you read it.',
  links:
    'The links in earlier emails end with it, and your own page closes wherever it is open. If a check-in is open and not answered yet, a new link to it comes to the new address.',
  yes: 'Yes, write to me here',
  doneTitle: 'Done. We write to you here',
  done: 'Our emails go to <b>{email}</b> now. The earlier address gets one last word that says so, and not where we write to.',
  askForLink: 'Ask for a link to your page',
  whatNow:
    'The link to confirm a new address works once, within a day. You can ask for it again in <preferences>your preferences</preferences>.',
});

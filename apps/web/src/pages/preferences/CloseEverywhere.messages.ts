import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.close-everywhere', {
  title: 'Close your page everywhere',
  words:
    'Your page closes by itself two hours after a link has opened it. You can close it at once wherever it is open: on a device that you left behind, or if somebody may be reading along. Nothing that you wrote is lost. The other person is not told.',
  mailbox:
    'Then nobody can go on reading it, here or elsewhere. But somebody who can read your emails can ask for a new link, as you can. If that may be so, please choose an address first that only you can read.',
  close: 'Close my page on every device',
});

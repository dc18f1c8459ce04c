import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.take-along', {
  safety: 'With what I said privately about my mailbox and my safety',
  safetyWhy:
    'Left out unless you tick this, because the file stays on this device, and somebody else may use it. The file reads the same for everybody who leaves it out.',
  download: 'Download what is kept about me',
});

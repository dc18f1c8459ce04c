import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.us-sign-in', {
  tab: 'Your own page',
  title: 'Welcome back',
  stays: 'Your page stays open in this browser for two hours, or until you close it there.',
  open: 'Open my page',
  whatNow:
    'The link to your page works once, within ten minutes. <us>Ask for a new one</us>, and it will be there in a moment.',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.ask-for-link', {
  askedTitle: 'Please look in your inbox',
  asked:
    'If <b>{email}</b> belongs to someone who takes part, a link is on its way. It opens your page once, within ten minutes.',
  nothingThere:
    'Nothing there after a few minutes? It may be among the junk mail. If you have asked several times, please wait a quarter of an hour: so that nobody can fill your inbox, we do not write more often than that.',
  ended:
    'When a programme was left, its pages stay open for thirty days. After that no link comes any more. If you would like a copy of what is kept about you, write to the practice.',
  again: 'Ask once more',
  title: 'Your own page',
  intro:
    'We have no passwords for you to remember. Tell us your email address, and we send you a link that opens your page.',
  email: 'Your email address',
  send: 'Send me the link',
});

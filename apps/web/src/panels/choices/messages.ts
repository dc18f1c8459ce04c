import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.choices', {
  title: 'Yours to choose, in private',
  share: 'Share how I saw the promises made to me',
  shareWords:
    'While both of you have chosen this, each sees how the other saw their promises. {partner} is not told what you choose.',
});

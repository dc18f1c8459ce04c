import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.choices', {
  title: 'Yours to choose, in private',
  share: 'Share how I saw the promises made to me',
  shareWords:
    'While both of you have chosen this, each sees how the other saw their promises. {partner} is not told what you choose.',
  shares:
    'Your choice is kept, and only you see it. Once {partner} has chosen the same, it begins for you both. You can turn it off here at any time.',
  sharesNot: 'Your choice is kept, and only you see it. Neither of you sees how the other saw their promises.',
  wishKept: 'Your choice is kept, and only you see it. You can change it here at any time.',
});

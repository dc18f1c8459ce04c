import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.join-confirm', {
  tab: 'Confirm your address',
  hello: 'Hello {name}',
  read: 'Please read what is kept and who sees it. If you agree, we send {partner} their invitation. It says nothing private.',
  youSay:
    'With the button you say that this address is yours, that only you read it, that you are 18 or older, and that you agree for yourself.',
  agree: 'It is mine, and I agree',
  ratherNot:
    'If you would rather not, close this page. Without the button nothing begins, and what was typed is erased.',

  confirmedTitle: 'Thank you. Your address is confirmed',
  confirmed:
    '{partner} gets an invitation and decides without hurry. If they say yes, we write to both of you and your first check-in comes at the hour that you chose. If we hear nothing, we remind them once; after 14 days the invitation ends and what you told us is erased.',
  yourPage:
    'On <us>your own page</us> there is something to read and do for you alone, from today on. You see there how the invitation stands, and can correct the address, send it again, or take it back.',
  nothingToDo: 'There is nothing that you have to do. You can close this page.',
  whatNow:
    'If you were about to join, you can <join>sign up again</join> and a new email will come. If you have joined already, <us>your own page</us> is open to you.',
});

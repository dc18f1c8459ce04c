import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.look-up', {
  title: 'To look up or change',
  myData: 'My data',
  myDataAbout: 'Read all that you wrote and answered, take a copy, or erase it.',
  times: 'My times and emails',
  timesAbout: 'When we ask you, your quiet hours, and which emails come.',
  address: 'My address',
  addressAbout: 'Where we write to you.',
  pause: 'Take a pause',
  pauseAbout: 'For both of you. No reason is asked.',
  goOn: 'Go on after the pause',
  goOnAbout: 'Whenever you like. There is nothing to catch up on.',
  before: 'What came before',
  beforeAbout: 'For your coach alone: tell it, change it or take it back. {partner} never sees it.',
  safety: 'For you alone',
  safetyAbout: 'Two questions on how safe you feel, and a way to talk to someone in private.',
  agreed: 'What I agreed to',
  agreedAbout: 'Read it again, and take back each part.',
  leave: 'Come to an end, or leave',
  leaveAbout: 'At any time. You need not say why.',
});

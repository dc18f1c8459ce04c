import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.layout', {
  skip: 'Skip to the page',
  home: 'Troth',
  forCoaches: 'Troth <role>for coaches</role>',
  help: 'Help, and what to do if you do not feel safe',
  trackers: 'Only this practice can know that you were here. There are no trackers on these pages.',
  yourPages: 'Your pages',
  us: 'Us',
  preferences: 'Preferences',
  leave: 'Leave this page',
  leaveByKeys: 'Or press Shift three times',
  elsewhere: 'Weather',
  tab: '{title} · Troth',
  table: 'Table: {columns}',
  oneMoment: 'One moment…',
  tryAgain: 'Try again',
  earlier: 'Show earlier ones',
  ourFault: 'Something went wrong on our side. Please try again in a moment.',

  faultTab: 'Something went wrong',
  faultTitle: 'This page did not open as it should',
  fault: 'That is our fault, and nothing that you saved is lost. Loading it once more often helps.',
  reload: 'Load it again',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.layout', {
  skip: 'Skip to the page',
  home: 'Troth',
  forCoaches: 'Troth <role>for coaches</role>',
  help: 'Help, and what to do if you do not feel safe',
  trackers: 'Nobody but this practice hears of your visit here. There are no trackers on these pages.',
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
  takeAlong: 'Download what is kept about me',

  faultTab: 'Something went wrong',
  faultTitle: 'This page did not open as it should',
  fault: 'That is our fault, and nothing that you saved is lost. Loading it once more often helps.',
  reload: 'Load it again',

  notFoundTab: 'Not here',
  notFoundTitle: 'There is no page here',
  notFound:
    'The address may have been cut short on its way to you. If it came in one of our emails, open it from there again, or <front>start at the front page</front>.',

  youLeft: 'You have left the programme',
  ended: 'The programme has ended',
  youLeftStops:
    'Your consent is taken back. The check-ins, reports and reminders have stopped for both of you. An email says goodbye to each of you, and not who left.',
  endedStops: 'The check-ins, reports and reminders have stopped for both of you.',
  nothingErased:
    'Nothing of yours has been erased. Your answers, notes and promises are kept as they are, and notes that you wrote for {partner} are shown no longer. The links to your check-ins no longer open.',
  openUntil: 'Until {day} you can read this page and take a copy along.',
  erase: 'To have everything of yours erased, write to the practice: a reply to any of our emails is enough.',
});

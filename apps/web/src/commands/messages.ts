import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.commands', {
  open: 'Go to',
  openKeys: 'Ctrl K',
  goTo: 'Go to a couple, a page or an act',
  choices: 'What fits',
  nothing: 'Nothing fits these words.',
  pair: '{a} and {b}',
  couple: 'couple',
  page: 'page',
  act: 'act',
  showKeys: 'Show the keys',
  signOut: 'Sign out',
  keys: 'Keys',
  single: 'Single keys do something on this device',
  close: 'Close',
});

/** What stands beside each key. */
export const keyWords = defineMessages('web.commands.keys', {
  next: 'next couple',
  before: 'couple before',
  open: 'open the couple',
  find: 'find by name or address',
  palette: 'go to a couple, a page or an act',
  help: 'show these keys',
  close: 'close what is open',
});

/** The pages that a coach can go to, by their addresses. */
export const pageWords = defineMessages('web.commands.pages', {
  '/coach': 'Your couples',
  '/coach?group=needing': 'Couples that need you',
  '/coach?filter=unassigned': 'Couples without a coach',
  '/coach/safety': 'People who may need you',
  '/coach/practice': 'The people of the practice',
  '/coach/practice/figures': 'The practice in figures',
  '/coach/practice/programme': 'The programme, in your practice’s words',
  '/coach/audit': 'The practice’s audit log',
  '/coach/account': 'Your account',
  '/coach/how': 'How figures and flags are worked out',
});

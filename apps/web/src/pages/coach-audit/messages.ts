import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-audit', {
  title: 'Audit log',
  lead: 'Who looked into which couple, changed something, or was refused. Entries are only ever added; nothing that anybody answered or wrote is in them.',
  when: 'When',
  who: 'Who',
  what: 'What',
  about: 'About',
  how: 'How, or why not',
  refused: '{act}: <b>refused</b>',
  empty: 'Nothing has been kept yet.',
  more: 'Show earlier ones',
  operator: 'The operator, at a terminal',
  somebody: 'Somebody unknown',
  coach: 'A coach who is gone',
  partner: 'A person who was erased',
  gone: 'gone',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-couple', {
  tab: 'A couple',
  all: 'All couples',
  names: '<a>{nameA}</a> and <b>{nameB}</b>',
  stage: '{place}: {title}',
  week: '{round, plural, =1 {week {week}} other {round #, week {week}}}',
  programme: 'Programme: <typed>{name}</typed>',
  withCoach: 'with {coach}',
  notYoursTitle: 'This couple is not on your list',
  notYours: 'They may be with another coach now, or have asked for their data to be erased.',
});

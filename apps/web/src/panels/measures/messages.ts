import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.couple-measures', {
  title: 'How things are, as each answers it alone',
  none: '{name} has answered none so far.',
  neither: 'Nobody has answered yet. Each is asked in the first week, every eight weeks, and after the end.',
  better: 'Clearly better than at first',
  same: 'No clear change',
  worse: 'Clearly worse than at first',
  first: 'The first answers',
  latest: 'The latest answers, one by one',
  leftOut: 'left out',
  where: 'Where this measure comes from',
  care: 'Neither sees the other’s answers, or knows whether there are any.',
});

import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-figures', {
  title: 'The practice in figures',
  lead: 'How couples fare here, all together. No figure is of fewer than ten couples, nor can two of them be compared to tell of fewer: small groups stand together, and what would still tell too much is left out. Numbers of couples are to the nearest five.',
  none: 'Nothing was counted yet. It is done at the beginning of each month.',
  month: 'Counted in',
  monthName: '{month} {year}',
  counted: 'Counted on {day}, and not changed since.',
  file: 'Download as a table (CSV)',
  tooFew: 'Not shown: it would tell of fewer than ten couples.',

  stages: 'Where couples are',
  coaches: 'With whom',
  joined: 'When they began, in the last twelve months',
  endings: 'How it ended, in the last twelve months',
  leftIn: 'Where those were who did not end it together',
  stays: 'How long couples stayed in a stage',
  outcomes: 'How things have changed, by the six questions',
  worries: 'Worries of the last twelve months',

  stage: 'Stage',
  coach: 'Coach',
  ending: 'How',
  began: 'Month',
  outcome: 'First to latest',
  worry: 'Worry',
  couples: 'Couples',
  weeks: 'Weeks, the median',
  share: 'Couples who had it',

  about: 'about {couples}',
  inWeeks: '{weeks, plural, one {# week} other {# weeks}}',
  inHundred: 'about {share} in 100',
  nearlyAll: 'all but a few',
  nobody: 'nobody yet',
  hasGone: 'somebody who has gone',
  until: '{first} to {last}',
});

export const endingWords = defineMessages('web.coach-figures.ending', {
  together: 'as completed, together',
  apart: 'as completed, apart',
  withdrawn: 'left before the end',
});

export const outcomeWords = defineMessages('web.coach-figures.outcome', {
  better: 'clearly better for one or both',
  'about the same': 'about the same',
  worse: 'clearly worse for one or both',
});

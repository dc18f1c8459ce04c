import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.periods', {
  title: 'Two periods beside each other',
  which: 'What to compare',
  latest: 'The last {weeks} weeks and the {weeks} before',
  ends: '{weeks, plural, one {The first week and the last} other {The first # weeks and the last #}}',
  rounds: '{earlier} / {later}',
  round: '{number} {title}',
  own: 'Weeks of your own choice',
  earlier: 'Earlier period',
  later: 'Later period',
  from: 'From the week of',
  to: 'To the week of',
  period:
    '{period}: {days}, {weeks, plural, =0 {no week that has closed} one {# week} other {# weeks}}{paused, plural, =0 {} one {, and # on a pause} other {, and # on a pause}}.',
  overlap: 'The two periods share weeks. Choose two that do not, so that no answer stands on both sides.',
  difference: 'Difference',
  answered: '{answered} of {weeks, plural, one {# week} other {# weeks}} answered',
  counted: '{counted} of {weeks, plural, one {# week} other {# weeks}} with a promise that counts',
  marked: '{promises, plural, =0 {no promise} one {# promise} other {# promises}} marked by both',
  promisesIn: 'Promises: {view}',
  gap: 'Gap between the two views',
  about:
    'A hollow mark is a week without an answer, or without a promise that counts; nothing is put in its place. What is usual by itself comes from the same ups and downs as the bands of the charts. Of twenty comparisons in which nothing has changed, about one looks like more than usual, so anyone who looks at many will find some. A difference says nothing of why, and nothing of what will come.',
});

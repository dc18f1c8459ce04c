import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.welcome', {
  title: 'Welcome',
  when: 'When both have said yes and the programme starts, to each partner.',
  why: 'You get this because you joined the programme.',
  subject: 'Welcome: what happens next',
  preheader: 'Something for today, and what is kept private.',
  heading: 'Welcome, {name}',
  intro: 'You and {partnerName} have each said yes. That took courage, and it is a good beginning.',
  practice: 'To begin with: {title}',
  minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',
  together: 'Something for the two of you, today or on any day this week. Either of you can leave it out.',
  questions:
    'And something for you alone, if you like: a few short questions on how things are now. You can leave out any of them, or all. Your coach sees your answers, and you do. {partnerName} never sees them. In some weeks you can look back and see what has changed.',
  openQuestions: 'Open the questions',
  first: 'Your first check-in',
  everyWeek:
    'From then on a short email comes every week at your own time. It takes about two minutes, and needs no log-in. You begin with “{stageTitle}”, and go on at your own pace.',
  whoSees:
    '{partnerName} does not see your answers, nor whether you answered. The promises that you make to each other are shown to both; how each of you saw them kept is shown only while you both choose so. The coach sees both partners’ ratings and promises, and the notes that their writer shared with the coach.',
  whoSeesWhat: 'Who sees what',
  open: 'See our page',
  anotherWay:
    'This programme does not fit every couple, nor every time: not where somebody is afraid or has to be here, and not while the days are too dark. Our help page, linked below, says who else listens, to each person alone.',
  anyTime: 'You can change your time, pause or leave whenever you want, and you need give no reason.',
});

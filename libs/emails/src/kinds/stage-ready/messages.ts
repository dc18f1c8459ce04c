import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.stage-ready', {
  title: 'Stage ready',
  when: 'When your own answers say that a stage may have done its work, where there is no coach; to you alone.',
  why: 'You get this because you joined the programme.',
  subject: 'Ready for the next step?',
  preheader: 'A suggestion. You decide, and there is no hurry.',
  heading: 'You may be ready to go on',
  intro: 'Hello {name}, going by what you told us, “{stageTitle}” may have done its work for you.',
  goingOn:
    'If you would like to go on, say so on your page. The next stage opens once each of you has said so there. Staying longer is just as good, and you can always come back.',
});

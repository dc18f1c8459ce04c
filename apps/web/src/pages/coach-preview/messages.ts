import { defineMessages } from '@troth/messages';

export const messages = defineMessages('web.coach-preview', {
  title: 'The programme as a couple would see it',
  lead: 'Their page and their emails are made here as they are made for couples, for two people who are made up. Nothing is sent, and nothing that you press in a preview is kept.',
  back: 'Back to the programme',
  whatToSee: 'What to see',
  version: 'Version',
  stage: 'Stage',
  week: 'Week of the stage',
  weekNumber: 'Week {number}',
  language: 'Language of the couple',
  what: 'Page or emails',
  page: 'Their page',
  emails: 'Their emails',
  pageFramed: 'Their page: {stage}, week {number}',
  email: 'Email',
  emailWords:
    'These bring words of the programme. The report comes as a week closes, with what to do together in the next one.',
});

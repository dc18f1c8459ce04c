import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.paused', {
  title: 'Paused',
  when: 'When the programme is paused, to each of the two; it does not say by whom.',
  why: 'You get this because you joined the programme. While it is paused there are no others.',
  subject: 'Everything is paused',
  preheader: 'No emails until it goes on. Nothing is lost.',
  heading: 'Time for a breath',
  intro: 'Hello {name}, the programme is paused. Until it goes on there are no check-ins, no reminders and no reports.',
  nothingLost: 'Nothing is lost and nothing counts against anybody: your figures wait where they are.',
  noDate: 'Either of you can go on whenever you want, and there is no date by which you have to.',
  endsItself: 'It goes on by itself on {until}. Either of you can go on earlier, or pause again then.',
});

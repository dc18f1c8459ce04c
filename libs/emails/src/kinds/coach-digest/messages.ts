import { defineMessages } from '@troth/messages';

export const messages = defineMessages('emails.coach-digest', {
  title: 'Coach’s Monday digest',
  when: 'On Monday morning of the coach’s own zone, to each coach with couples.',
  why: 'You get this every Monday because you coach with us.',
  subject: 'Your overview, {weekLabel}',
  preheader: 'Who needs you this week, and why.',
  heading: 'Good morning, {name}',
  summary:
    '{paused, plural, =0 {{active} active} other {{active} active, {paused} paused}}; {answered} of {asked} check-ins were answered.',
  needed:
    '{couples, plural, =0 {Nobody has a flag this week.} one {One couple may need you:} other {{couples} couples may need you:}}',
  worthAWord: 'Worth a word',
  open: 'Open the dashboard',
});

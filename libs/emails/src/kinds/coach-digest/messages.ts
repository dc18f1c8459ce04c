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
    '{couples, plural, =0 {No couple needs you today.} one {One couple needs you.} other {{couples} couples need you.}}',
  cameBack: 'It is back.',
  ended: 'Over since last Monday',
  worthAWord: 'Worth a word',
  how: 'How flags and figures are worked out',
  open: 'Open the dashboard',
});

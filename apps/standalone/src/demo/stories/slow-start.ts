import { weeks } from '../story-week.js';
import type { Story } from '../story.js';
import { account } from '../what-came-before.js';

export const slowStart: Story = {
  id: 'slow-start',
  shows: 'a slow start: very low at first, and slowly no longer',
  joinsOnDay: 8,
  invitation: { answer: 'accept', afterDays: 6 },
  a: {
    name: 'Agnieszka',
    email: 'agnieszka@slow.example',
    zone: 'Europe/Warsaw',
    weekday: 1,
    time: '07:30',
    before: account({
      causes: ['lies'],
      hurt: 'was-hurt',
      ended: 'ended',
      ago: 'months',
      hopes: ['trust', 'calm'],
      children: 'yes',
    }),
    six: [
      [2, 4, 3, 3, 3, 4],
      [4, 6, 5, 5, 5, 5],
    ],
    weeks: weeks({
      openness: [2, 2, 3, 3, 3, 4, 5, 5, 6, 6],
      closeness: [3, 3, 3, 3, 3, 4, 4, 5, 5, 6],
      trust: [2, 2, 3, 3, 3, 3, 3, 4, 5, 5],
      readiness: [1, 2, 2, 2, 3, 3, 4, 3, 3, 3],
      silent: [1],
      promises: {
        3: ['I wake up before you', 'leave the radio off and the coffee on', 5],
        4: ['we disagree about money', 'write down your side before I say mine', 6],
        6: ['you come in from the garden', 'put the kettle on and sit with you', 5],
        8: ['a bad memory comes up', 'go for a short walk, and tell you about it afterwards', 5],
        9: ['you ask how I slept', 'give you a true answer', 5],
      },
      own: { 5: 'partly' },
      seen: { 4: 'partly', 6: 'not', 8: 'partly' },
      notes: { 3: ['coach', 'We nearly stopped after the second week. I am glad that the reminder was friendly.'] },
      afterHours: [30, 26, 3, 2],
    }),
  },
  b: {
    name: 'Pieter',
    email: 'pieter@slow.example',
    zone: 'Europe/Amsterdam',
    weekday: 2,
    time: '21:00',
    before: account({ causes: ['lies', 'distance'], hurt: 'hurt-partner', ended: 'ended', ago: 'months' }),
    six: [[4, 5, 4, 4, 3, 5]],
    weeks: weeks({
      openness: [3, 3, 3, 4, 4, 5, 5, 5, 6, 6],
      closeness: [3, 3, 3, 4, 4, 4, 5, 5, 5, 6],
      trust: [4, 4, 4, 4, 5, 5, 5, 6, 6, 6],
      readiness: [1, 1, 2, 2, 3, 3, 3, 3, 3, 3],
      silent: [0, 1],
      promises: {
        2: ['you speak Polish with the children', 'learn three of the words', 5],
        3: ['the children are in bed', 'switch the television off and ask about your day', 5],
        5: ['I notice that I go quiet', 'say that I have gone quiet', 6],
        7: ['it is Friday', 'cook, so that you can sit down', 5],
      },
      own: { 3: 'partly', 6: 'partly' },
      seen: { 5: 'partly' },
      afterHours: [28, 27, 4, 5],
    }),
  },
  events: [
    {
      week: 6,
      day: 4,
      does: 'coach-writes',
      text: 'Found their rhythm once Pieter moved his check-in to after the children’s bedtime.',
    },
    {
      week: 7,
      day: 2,
      does: 'coach-writes-to',
      to: 'a',
      text: 'Hello Agnieszka,\n\nyou wrote that you nearly stopped in the second week. I have thought of that since, and I am glad that you are here. How are the mornings now? A line is enough, and only if you feel like it.\n\nRuth',
    },
    { week: 6, day: 5, does: 'stops-mail', by: 'b', kind: 'check-in-reminder' },
    { week: 7, day: 5, does: 'practise', by: 'b', said: 'not-this-week' },
  ],
  alone: [
    {
      daysBeforeEnd: 9.4,
      by: 'a',
      does: 'answers-on-safety',
      answers: {
        mailbox: 'unsure',
        safe: 'not-safe',
        reach: 'Ring me at the library, Tuesday or Thursday before noon. Not my mobile, and no email please.',
      },
    },
    {
      daysBeforeEnd: 9,
      by: 'a',
      does: 'officer-notes',
      words:
        'Rang the library. She could talk for ten minutes. Asked what she needs: somebody to think with, nothing decided. Gave her the number of the line; she will call from work.',
    },
    {
      daysBeforeEnd: 5,
      by: 'a',
      does: 'officer-notes',
      words:
        'Rang again. She has spoken with the line and has a plan for the weekend. She wants the programme to go on as it is for now. Asked about her mailbox: he knows the password. She will open one at work.',
    },
    {
      daysBeforeEnd: 0.1,
      by: 'a',
      does: 'asks-to-talk',
      request: {
        reach: 'At the library, Tuesday before noon.',
        words: 'I have a new mailbox now. Could the emails go there without anybody being told?',
      },
    },
  ],
};

import { defineMessages } from '@troth/messages';
import type { WeeklyPractice } from '../../stage.js';

export const together: readonly WeeklyPractice[] = [
  {
    id: 'seven-new-minutes',
    minutes: 15,
    ...defineMessages('programme.1.connection.seven-new-minutes', {
      title: 'Seven new minutes',
      steps: [
        'Choose something short that neither of you has done before: a dance, a puzzle, a recipe, a new path.',
        'Do it together for at least seven minutes. Being bad at it is part of the fun.',
        'Talk about anything but problems while you do it.',
        'Tell each other the moment that you liked best.',
      ],
    }),
  },
  {
    id: 'an-hour-that-is-ours',
    minutes: 60,
    ...defineMessages('programme.1.connection.an-hour-that-is-ours', {
      title: 'An hour that is ours',
      steps: [
        'Each of you writes down five things that you enjoy, big or small.',
        'Find one that is on both lists, or one from each.',
        'Put an hour for it in your week, with day and time, and protect it.',
        'Leave phones away and plans aside for that hour.',
      ],
    }),
  },
  {
    id: 'questions-for-two',
    minutes: 25,
    ...defineMessages('programme.1.connection.questions-for-two', {
      title: 'Questions for two',
      steps: [
        'Each of you thinks of three questions whose answer you do not know, such as “What would you love to learn?”',
        'Ask one in turn. Be curious, and ask one thing more.',
        'Share something that you have not told before, if it feels right. “I would rather not say” is a full answer.',
        'Say what you have learned about each other.',
      ],
    }),
  },
  {
    id: 'closeness-at-our-pace',
    minutes: 20,
    ...defineMessages('programme.1.connection.closeness-at-our-pace', {
      title: 'Closeness at our pace',
      steps: [
        'Each of you writes down which kinds of closeness feel good now, such as a walk hand in hand or a long hug.',
        'Write also what is too soon. “Not now” needs no reason.',
        'Share the lists, and choose one thing that is a clear yes for both.',
        'Stop at any moment when either of you wants to, and be kind about it.',
      ],
    }),
  },
  {
    id: 'what-i-see-in-you',
    minutes: 15,
    ...defineMessages('programme.1.connection.what-i-see-in-you', {
      title: 'What I see in you',
      steps: [
        'On three days of this week, look for something in the other that you value.',
        'Tell them on the same day: what you saw, and what it did for you.',
        'The one who hears it only says “thank you”.',
        'Write your favourite one on a card and leave it where it will be found.',
      ],
    }),
  },
  {
    id: 'a-small-tradition',
    minutes: 20,
    ...defineMessages('programme.1.connection.a-small-tradition', {
      title: 'A small tradition',
      steps: [
        'Remember together a habit of yours that you both miss.',
        'Bring it back, or make a new one: a Sunday breakfast, a good-night word, a walk after work.',
        'Agree on when it happens and who begins it.',
        'Try it for a week, and shape it until it fits you both.',
      ],
    }),
  },
  {
    id: 'answering-small-signs',
    minutes: 20,
    ...defineMessages('programme.1.connection.answering-small-signs', {
      title: 'Answering small signs',
      steps: [
        'All day we send each other small signs: a sigh, a joke, “look at that bird”. Each is a small wish to be met.',
        'For three days, try to notice them, and answer with a word, a look or a smile.',
        'If you miss one, go back to it: “What did you want to show me?”',
        'In the evening, each names one moment when you felt met, if there was one.',
      ],
    }),
  },
  {
    id: 'good-news-well-met',
    minutes: 15,
    ...defineMessages('programme.1.connection.good-news-well-met', {
      title: 'Good news, well met',
      steps: [
        'Each of you brings one good thing from your week, big or small.',
        'One tells it. The other is glad with them, and asks about it for five minutes: how, who, what was best?',
        'No advice, no “but”, no story of your own in these five minutes.',
        'Swap. Then say what it was like to be listened to in this way.',
      ],
    }),
  },
  {
    id: 'small-kind-things',
    minutes: 20,
    ...defineMessages('programme.1.connection.small-kind-things', {
      title: 'Small kind things',
      steps: [
        'Each of you writes ten small things that please you. Each takes ten minutes at most. None is about an old quarrel, and none is about sex.',
        'Swap the lists, and hang them where you see them.',
        'On some days of this week, do one thing from the other’s list, because you choose to. Do not count.',
        'At the end, tell each other which one did you the most good.',
      ],
    }),
  },
  {
    id: 'you-matter-to-me',
    minutes: 20,
    ...defineMessages('programme.1.connection.you-matter-to-me', {
      title: 'You matter to me',
      steps: [
        'Each of you finishes three times: “I feel that I matter to you when …”. Choose small things.',
        'Read them aloud. The listener chooses one or two that they would like to do.',
        'Do them before the week is over, in your own way.',
        'If an old hurt comes up, stop and say so. You can try again on another day.',
      ],
    }),
  },
];

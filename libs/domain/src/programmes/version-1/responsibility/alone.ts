import { defineMessages } from '@troth/messages';
import type { PracticeAlone } from '../../stage.js';

export const alone: readonly PracticeAlone[] = [
  {
    id: 'to-myself-as-to-a-friend',
    minutes: 15,
    ...defineMessages('programme.1.responsibility.to-myself-as-to-a-friend', {
      title: 'To myself as to a friend',
      steps: [
        'Think of something in all this that you are hard on yourself about.',
        'Write what you say to yourself. Then write what you would say to a good friend in your place.',
        'Read the second one aloud, slowly.',
        'Big steps often need several tries. Choose a small one for today.',
      ],
    }),
  },
  {
    id: 'one-try-that-counts',
    minutes: 15,
    ...defineMessages('programme.1.responsibility.one-try-that-counts', {
      title: 'A second try',
      steps: [
        'Think of one talk this month that did not go as you had hoped.',
        'Write one sentence of yours that you would say in another way now.',
        'Write the new sentence. Keep it short, and begin with “I”.',
        'Say it if you like: “I would like to try that once more.”',
      ],
    }),
  },
  {
    id: 'when-i-feel-ashamed',
    minutes: 15,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.responsibility.when-i-feel-ashamed', {
      title: 'When I feel ashamed',
      steps: [
        'Shame says: “I am bad.” Regret says: “I did something that hurt.” Notice which of them is speaking.',
        'Write what shame makes you do: hide, get angry, give up, say yes to too much.',
        'Write one thing that regret would like you to do this week.',
        'Do that one thing. You do not need to feel good first.',
      ],
    }),
  },
  {
    id: 'listening-without-a-shield',
    minutes: 10,
    fits: { hurts: ['hurt-partner', 'both'] },
    ...defineMessages('programme.1.responsibility.listening-without-a-shield', {
      title: 'Listening without a shield',
      steps: [
        'Think of a sentence from your partner that makes you want to explain yourself. Leave out threats and insults: nobody has to bear those.',
        'Write what you would like to answer. Then write what may hurt behind their sentence.',
        'Say three answers aloud: “I see.” “That hurt you.” “Tell me more.”',
        'Use one of them this week. Take three breaths before you say anything else.',
      ],
    }),
  },
  {
    id: 'what-is-not-mine-to-carry',
    minutes: 15,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.responsibility.what-is-not-mine-to-carry', {
      title: 'What is not mine to carry',
      steps: [
        'Write down what you tell yourself about why this happened.',
        'Cross out each line that makes you answer for what someone else chose to do.',
        'Keep what you would like to look at for your own sake. It may be nothing.',
        'Say one kind sentence to yourself, aloud.',
      ],
    }),
  },
  {
    id: 'what-i-would-need-to-hear',
    minutes: 15,
    fits: { hurts: ['was-hurt', 'both'] },
    ...defineMessages('programme.1.responsibility.what-i-would-need-to-hear', {
      title: 'What I would need to hear',
      steps: [
        'Write what you would need to hear, in your own words. It is a wish, and nobody has to say it word for word.',
        'Mark what has been said, and what has not.',
        'Decide for yourself: will I ask for it, wait for it, or leave it for now?',
        'You do not have to accept an apology. You can say: “I heard it, and I need time.”',
      ],
    }),
  },
  {
    id: 'nothing-left-untold',
    minutes: 25,
    fits: { hurts: ['hurt-partner', 'both'], causes: ['affair', 'lies'] },
    ...defineMessages('programme.1.responsibility.nothing-left-untold', {
      title: 'Nothing left untold',
      steps: [
        'Alone, ask yourself: is there something that would hurt more if it came out later?',
        'Write it in two plain lines. Leave out what would only make pictures.',
        'Plan with a coach, or with someone you trust, how and when to tell it, and if it is safe to. One clear talk can be kinder than many bits.',
        'If there is nothing more, you can say so. Say it only if it is true.',
      ],
    }),
  },
  {
    id: 'fewer-words-kept',
    minutes: 15,
    fits: { causes: ['broken-promises'] },
    ...defineMessages('programme.1.responsibility.fewer-words-kept', {
      title: 'Fewer words, and kept',
      steps: [
        'List what you have said that you would do, big or small.',
        'Put a star at what you can truly do. Put a line through what you cannot.',
        'Tell the people concerned about the lines, before the day comes.',
        'Do one thing with a star today.',
      ],
    }),
  },
];

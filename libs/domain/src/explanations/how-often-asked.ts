import { defineMessages } from '@troth/messages';
import { patience } from '../check-in/rhythm.js';
import type { Explanation } from './explanation.js';

const messages = defineMessages('explanations.how-often-asked', {
  title: 'How often somebody is asked who does not answer',
  less: 'After {weekly} check-ins in a row without an answer, a partner gets one email that says that we write less, and is asked every second week. After {second} more they are not asked for now. Pauses do not count.',
  back: 'A sign of life brings the check-ins back at once: an answer on the page, numbers by email even to a week that has closed, and words by email, unless they may be a machine’s or may ask us to stop. Each step stands on the couple’s page. The flag about missed check-ins ends with an answer alone.',
});

export const howOftenAsked: Explanation = {
  id: 'how-often-asked',
  title: messages.title,
  paragraphs: (say) => [
    say(messages.less, { weekly: patience['every-week'], second: patience['every-second-week'] }),
    say(messages.back),
  ],
};

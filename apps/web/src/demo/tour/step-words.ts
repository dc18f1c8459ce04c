import type { Tour } from '@troth/contract';
import type { Message } from '@troth/messages';
import { messages } from './messages';
import type { TourStep } from './steps';

interface StepWords {
  readonly title: Message;
  readonly words: Message;
  readonly go: Message;
}

/** What a step says; what leads on says whether the clock is moved first. */
export function wordsOf(step: TourStep, { mails }: Tour): StepWords {
  const m = messages;
  switch (step) {
    case 'join':
      return { title: m.join, words: m.joinWords, go: m.joinGo };
    case 'confirm':
      return { title: m.confirm, words: m.confirmWords, go: m.confirmGo };
    case 'accept':
      return { title: m.accept, words: m.acceptWords, go: m.acceptGo };
    case 'check-in':
      return { title: m.checkIn, words: m.checkInWords, go: mails.checkIn ? m.checkInGoNow : m.checkInGo };
    case 'look':
      return { title: m.look, words: m.lookWords, go: m.lookGo };
    case 'write':
      return { title: m.write, words: m.writeWords, go: m.writeGo };
    case 'report':
      return { title: m.report, words: m.reportWords, go: mails.report ? m.reportGoNow : m.reportGo };
  }
}

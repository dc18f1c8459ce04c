import type { NewPromise } from '@troth/domain';
import type { OpenSealed } from '../enrolment/open-sealed.js';
import { promisePlace } from '../sealed/places.js';

interface Whose {
  readonly makerId: string;
  readonly madeWeek: string;
}

/** A promise's words, opened; those of before, which were kept as they were typed, stay as they are. */
export function openedWords<Words extends Pick<NewPromise, 'ifCue' | 'thenAct'>>(
  open: OpenSealed,
  { makerId, madeWeek }: Whose,
  words: Words,
): Words {
  const opened = (text: string, part: 'if' | 'then') =>
    text.startsWith('v2.') ? open(text, promisePlace(makerId, madeWeek, part)) : text;
  return { ...words, ifCue: opened(words.ifCue, 'if'), thenAct: opened(words.thenAct, 'then') };
}

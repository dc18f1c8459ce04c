import { partnerOf } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import { checkInWords, noteWords } from './answers-in-words.js';
import { emailWords } from './emails-in-words.js';
import { eventWords } from './events-in-words.js';
import { measureWords } from './measures-in-words.js';
import { milestoneWords } from './milestones-in-words.js';
import { chosenPracticeWords, practiceWords } from './practices-in-words.js';
import { letGoWords, marksWords, promiseWords } from './promises-in-words.js';
import type { MomentOf, MomentWords, TellingOf } from './telling.js';
import type { Told } from './told.js';

/** A moment in words; null for what this version has no words for. */
export function momentInWords(
  one: Told,
  about: Id | null,
  telling: TellingOf,
): (MomentWords & { of: MomentOf }) | null {
  const partner = about === null ? null : partnerOf(telling.couple, about);
  if (one.what === 'event') return eventWords(one, telling);
  const words = wordsOf(one, partner?.name ?? '', telling);
  return words && { ...words, of: partner?.side ?? 'both' };
}

function wordsOf(one: Exclude<Told, { what: 'event' }>, name: string, telling: TellingOf): MomentWords | null {
  switch (one.what) {
    case 'check-in':
      return checkInWords(one, name, telling);
    case 'note':
      return noteWords(one, telling);
    case 'promise':
      return promiseWords(one, name, telling);
    case 'marks':
      return marksWords(one, name, telling);
    case 'let-go':
      return letGoWords(name, telling);
    case 'practice':
      return practiceWords(one, name, telling);
    case 'chosen-practice':
      return chosenPracticeWords(one, telling);
    case 'milestone':
      return milestoneWords(one, name, telling);
    case 'measure':
      return measureWords(one, name, telling);
    case 'email':
      return emailWords(one, name, telling);
  }
}

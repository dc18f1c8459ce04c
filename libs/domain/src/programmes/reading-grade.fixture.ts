import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * The Flesch–Kincaid grade of several texts as one. A text counts as one sentence at least; syllables are counted by
 * spelling, so a rare word may be one off.
 */
export function readingGrade(texts: readonly string[]): number {
  const spoken = texts.flatMap((text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike));
  return fleschKincaid({
    sentence: texts.flatMap((text) => [...sentences.segment(text)]).length,
    word: spoken.length,
    syllable: spoken.reduce((sum, { segment }) => sum + syllable(segment), 0),
  });
}

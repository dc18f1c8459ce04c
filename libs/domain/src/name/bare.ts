/** Arabic, Persian and Urdu write these in ways of their own; one may be typed where another is meant. */
const letters: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه' };
const written = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * What is left of a name when case, accents and marks are taken off, so that `cote d'ivoire` finds Côte d’Ivoire; and in
 * Arabic the article, so that `قاهره` finds القاهرة.
 */
export const bare = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(written, (letter) => letters[letter] ?? letter)
    .replaceAll(/(?<=^| )ال/gu, '')
    .trim();
